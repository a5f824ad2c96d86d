import { fileAnswer } from '../answer';
import { kynectLinks } from '../kynect-benefits/links';
import type { Pages, Visit } from '../page';
import { clientNamed } from '../people';
import { agentDashboard } from './dashboard';
import { bookOfBusiness } from './book-of-business';
import { accessCaseRequest } from './case-access';
import { caseDetails, caseDetailsFrame } from './case-details';
import { clientIntake } from './client-intake';
import { clientProfile } from './client-profile';
import { sentLetters } from './sent-letters';
import { coverageHistory } from './coverage';
import { handledError, serverError } from './error-pages';
import { home } from './home';
import { mySettings } from './my-settings';
import { help, myAvailability, myQuotes, sessionWarning } from './small-pages';
import { agentPortalStyle } from './style';

/** Every page of the practice Agent Portal by path. `?client=` names a client; without it the first one is shown. */
export const agentPortalPages: Pages = {
  '/': () => home(kynectLinks),
  '/Content/site.css': () => fileAnswer('text/css', agentPortalStyle),
  '/favicon.ico': () => ({ status: 204, body: '' }),
  '/DashBoard/AgentDashboard': agentDashboard,
  '/DashBoard/BookOfBusiness': bookOfBusiness,
  '/UserProfile/ClientProfile': (visit) => clientProfile(clientOf(visit)),
  '/UserProfile/CaseDetails': (visit) => caseDetails(clientOf(visit)),
  '/UserProfile/CaseDetailsFrame': (visit) => caseDetailsFrame(clientOf(visit)),
  '/UserProfile/SentLetters': (visit) => sentLetters(clientOf(visit)),
  '/UserProfile/CoverageHistory': (visit) => coverageHistory(clientOf(visit)),
  '/UserProfile/ClientIntake': (visit) => clientIntake(sentForm(visit)),
  '/UserProfile/MyAvailability': myAvailability,
  '/UserProfile/MySettings': mySettings,
  '/CaseAccess/RequestCaseAccess': (visit) => accessCaseRequest(sentForm(visit)),
  '/Quotes/MyQuotes': myQuotes,
  '/Help/Contact': help,
  '/Session/Warning': sessionWarning,
  '/Home/Error': handledError,
  '/Home/ServerError': serverError,
};

function clientOf(visit: Visit) {
  return clientNamed(visit.query.get('client'));
}

/** A form that was posted. `?sent=empty` gives an address to the page that comes back when nothing was filled in. */
function sentForm(visit: Visit): URLSearchParams | undefined {
  if (visit.method === 'POST') return new URLSearchParams(visit.body);
  return visit.query.has('sent') ? new URLSearchParams() : undefined;
}
