import { LightningElement } from 'lwc';
import { addressOf, screenOfAddress, screens } from 'c/address';
import { loadClient } from 'c/portalData';

/** A screen of the real portal is empty for a while after the address has changed. */
const loadingTime = 150;
const toastTime = 5000;

/** The whole portal: which screen is shown, and what lies over it. */
export default class App extends LightningElement {
  screen = screenOfAddress();
  client;
  loading = true;
  toast;
  failure;
  sessionEnds = new URLSearchParams(location.search).get('show') === 'session';

  connectedCallback() {
    window.addEventListener('popstate', this.show);
    this.show();
  }

  disconnectedCallback() {
    window.removeEventListener('popstate', this.show);
  }

  show = async () => {
    this.screen = screenOfAddress();
    this.loading = true;
    this.client = await loadClient();
    setTimeout(() => {
      this.loading = false;
      document.title = screens[this.screen];
    }, loadingTime);
  };

  get isDashboard() {
    return this.screen === '';
  }
  get isCaseDetails() {
    return this.screen === 'case-details';
  }
  get isHousehold() {
    return this.screen === 'household-member-summary';
  }
  get isReportAChange() {
    return this.screen === 'report-a-change';
  }
  get isIncomeSummary() {
    return this.screen === 'income-summary';
  }

  handleNavigate(event) {
    history.pushState(null, '', addressOf(event.detail));
    this.show();
  }

  handleToast(event) {
    this.toast = event.detail;
    setTimeout(() => this.closeToast(), toastTime);
  }
  closeToast() {
    this.toast = undefined;
  }

  handleFailure(event) {
    this.failure = event.detail;
  }
  closeFailure() {
    this.failure = undefined;
  }
  closeSessionWarning() {
    this.sessionEnds = false;
  }
}
