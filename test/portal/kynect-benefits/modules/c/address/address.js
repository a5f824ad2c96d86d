const root = '/benefits/s/';

/** The screens by the last piece of their address, with the title their document has. */
export const screens = {
  '': 'Dashboard',
  'case-details': 'Case Details',
  'household-member-summary': 'Household Member Summary',
  'report-a-change': 'Report a Change',
  'income-summary': 'Income Summary',
  'healthcare-coverage-selection': 'Healthcare Coverage Selection',
};

/** The screen the browser's address names. */
export function screenOfAddress() {
  const name = location.pathname.slice(root.length).replace(/\/$/, '');
  return name in screens ? name : '';
}

/** The address of a screen. Who the client is and which shadow mode was asked for are kept. */
export function addressOf(screen) {
  return root + screen + location.search;
}

/** The key of the client in the address. */
export function clientKey() {
  return new URLSearchParams(location.search).get('client') ?? '';
}
