import { api, LightningElement } from 'lwc';

/** Numbers that are the values of read-only inputs: the text of the page does not have them. */
export default class CoverageSelection extends LightningElement {
  @api client;
  chosen = [];

  get current() {
    return this.client.cases[0];
  }

  get options() {
    return this.client.members.map(({ name, individualId }) => ({ label: name, value: individualId }));
  }

  handleNext() {
    this.dispatchEvent(new CustomEvent('failure', { detail: '20261104-7802' }));
  }
}
