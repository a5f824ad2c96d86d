import { api, LightningElement } from 'lwc';
import { addressOf, screens } from 'c/address';

/** The portal's name and its menu. */
export default class Header extends LightningElement {
  @api screen;

  get items() {
    return Object.entries(screens).map(([screen, title]) => {
      const here = screen === this.screen;
      return {
        screen,
        title,
        address: addressOf(screen),
        current: here ? 'page' : null,
        className: here ? 'slds-context-bar__item slds-is-active' : 'slds-context-bar__item',
      };
    });
  }

  handleClick(event) {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('navigate', { detail: event.currentTarget.dataset.screen }));
  }
}
