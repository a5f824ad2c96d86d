import { LightningElement } from 'lwc';

/** Says that the session ends soon. */
export default class SessionWarning extends LightningElement {
  close() {
    this.dispatchEvent(new CustomEvent('close'));
  }
}
