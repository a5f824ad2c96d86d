import { api, LightningElement } from 'lwc';

/** The client's cases, each on a card of its own. */
export default class Dashboard extends LightningElement {
  @api client;

  handleView() {
    this.dispatchEvent(new CustomEvent('navigate', { detail: 'case-details' }));
  }
}
