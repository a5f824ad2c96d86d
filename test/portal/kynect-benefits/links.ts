import { kynectHost } from '../hosts';

const screens = [
  { name: 'Dashboard, two cases', path: '' },
  { name: 'Case Details', path: 'case-details' },
  { name: 'Household Member Summary', path: 'household-member-summary' },
  { name: 'Report a Change (Save shows a toast that is gone after five seconds)', path: 'report-a-change' },
  { name: 'Income Summary (Submit shows an error dialog)', path: 'income-summary' },
  {
    name: 'Healthcare Coverage Selection (numbers in read-only inputs)',
    path: 'healthcare-coverage-selection',
  },
  { name: 'A session about to end', path: 'case-details', show: 'session' },
  { name: 'The framework’s own error', path: 'case-details', show: 'sorry' },
];

/** Links to every screen of kynect benefits, as it is today and with native shadow roots. */
export const kynectLinks = ['synthetic', 'native'].flatMap((shadow) =>
  screens.map(({ name, path, show }) => {
    const query = new URLSearchParams({
      ...(shadow === 'native' ? { shadow } : {}),
      ...(show ? { show } : {}),
    });
    const address = `https://${kynectHost}/benefits/s/${path}${query.size > 0 ? `?${query}` : ''}`;
    return { name: shadow === 'native' ? `${name}, native shadow roots` : name, address };
  }),
);
