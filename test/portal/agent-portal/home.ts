import { html, type Html } from '../html';
import { clients } from '../people';

interface Link {
  name: string;
  address: string;
}

const agentPortalLinks: readonly Link[] = [
  { name: 'Agent Dashboard', address: '/DashBoard/AgentDashboard' },
  { name: 'Book of Business, several cases at once', address: '/DashBoard/BookOfBusiness' },
  ...clients.map((client) => ({
    name: `Client Profile of ${client.members[0].name}`,
    address: `/UserProfile/ClientProfile?client=${client.key}`,
  })),
  { name: 'Case details in a frame', address: '/UserProfile/CaseDetails' },
  {
    name: 'Sent Letters, the case number under a label of its own',
    address: '/UserProfile/SentLetters',
  },
  { name: 'Coverage History, members and enrollment lines', address: '/UserProfile/CoverageHistory' },
  {
    name: 'Coverage History of a client the agent is not associated with',
    address: '/UserProfile/CoverageHistory?client=bixby',
  },
  { name: 'Client Intake', address: '/UserProfile/ClientIntake' },
  { name: 'Client Intake, sent back with errors', address: '/UserProfile/ClientIntake?sent=empty' },
  { name: 'Access Case Request', address: '/CaseAccess/RequestCaseAccess' },
  { name: 'My Quotes', address: '/Quotes/MyQuotes' },
  { name: 'My Availability', address: '/UserProfile/MyAvailability' },
  { name: 'My Settings', address: '/UserProfile/MySettings' },
  { name: 'A session about to end', address: '/Session/Warning' },
  { name: 'An error page of the portal', address: '/Home/Error' },
  { name: 'A server error', address: '/Home/ServerError' },
];

/** The first page: says what this is, and leads everywhere. */
export function home(kynectLinks: readonly Link[]): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Practice portal</title>
        <link rel="stylesheet" href="/Content/site.css" />
      </head>
      <body>
        <div id="header">
          <span class="wordmark"><b>Practice portal</b></span>
        </div>
        <div id="main">
          <div id="content">
            <h1>This is a practice portal</h1>
            <div class="alert alert-info">
              It runs on this computer only. Nothing here is the real kynect or the real Agent Portal, nobody
              in it exists, and nothing you type goes anywhere.
            </div>
            <p>
              Open a page below, then click the PSL Companion button in the browser's toolbar. In Chrome and
              Edge the button may be behind the puzzle piece; pin it there to keep it in sight.
            </p>
            <h2>Agent Portal</h2>
            ${list(agentPortalLinks)}
            <h2>kynect benefits</h2>
            ${list(kynectLinks)}
          </div>
        </div>
      </body>
    </html>`.markup;
}

function list(links: readonly Link[]): Html {
  return html`<ul>
    ${links.map((link) => html`<li><a href="${link.address}">${link.name}</a></li>`)}
  </ul>`;
}
