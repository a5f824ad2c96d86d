import { api, LightningElement } from 'lwc';

/** A case number within a sentence, and a Submit that fails. */
export default class IncomeSummary extends LightningElement {
  @api client;

  get current() {
    return this.client.cases[0];
  }

  handleSubmit() {
    this.dispatchEvent(new CustomEvent('failure', { detail: '20261104-7731' }));
  }
}
