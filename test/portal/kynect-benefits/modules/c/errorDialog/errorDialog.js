import { api, LightningElement } from 'lwc';

/** The dialog for an error of the system behind the portal, with the number that system gave it. */
export default class ErrorDialog extends LightningElement {
  @api reference;

  close() {
    this.dispatchEvent(new CustomEvent('close'));
  }
}
