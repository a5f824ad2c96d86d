import { api, LightningElement } from 'lwc';

/** A message at the top of the page that goes away by itself. */
export default class Toast extends LightningElement {
  @api label;

  close() {
    this.dispatchEvent(new CustomEvent('close'));
  }
}
