import { api, LightningElement } from 'lwc';

/** A form that cannot be sent as it is: errors at the fields, and a toast that is gone after five seconds. */
export default class ReportAChange extends LightningElement {
  @api client;
  dateMissing = false;

  get current() {
    return this.client.cases[0];
  }

  handleSave() {
    for (const input of this.template.querySelectorAll('lightning-input')) input.reportValidity();
    this.dateMissing = true;
    this.dispatchEvent(new CustomEvent('toast', { detail: 'Review the errors on this page.' }));
  }
}
