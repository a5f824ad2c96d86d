import { html, type Html } from '../html';
import { agent } from '../people';
import { practiceNote } from '../practice-note';

/** One page of the Agent Portal without what all of them share. */
export interface AgentPortalPage {
  /** Of the document, as the browser's tab shows it. */
  title: string;
  /** The item of the main menu that is marked as the present one. */
  menu?: string;
  /** The way here, without the home page and without this page. */
  path?: readonly { name: string; address: string }[];
  heading: string;
  body: Html;
}

const menu = [
  { name: 'Agent Dashboard', address: '/DashBoard/AgentDashboard' },
  { name: 'Book of Business', address: '/DashBoard/BookOfBusiness' },
  { name: 'Client Intake', address: '/UserProfile/ClientIntake' },
  { name: 'My Quotes', address: '/Quotes/MyQuotes' },
  { name: 'My Availability', address: '/UserProfile/MyAvailability' },
  { name: 'My Settings', address: '/UserProfile/MySettings' },
];

/** A whole page as the server would render it: header, menu, breadcrumb, quick links, footer. */
export function agentPortalPage({ title, menu: current, path = [], heading, body }: AgentPortalPage): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/Content/site.css" />
      </head>
      <body>
        ${practiceNote}
        <div id="header">
          <a class="wordmark" href="/DashBoard/AgentDashboard"
            ><b>Agent Portal</b> <span>health benefit exchange</span></a
          >
          <p class="signed-in">
            Welcome, ${agent.name} | <a href="/UserProfile/MySettings">My Settings</a> |
            <a href="/">Log Off</a>
          </p>
        </div>
        <div id="menu">
          <ul>
            ${menu.map((item) => html`<li${item.name === current ? html` class="active"` : ''}><a href="${item.address}">${item.name}</a></li>`)}
          </ul>
        </div>
        <div id="main">
          <div id="sidebar">
            <h3>Quick Links</h3>
            <ul>
              <li><a href="/CaseAccess/RequestCaseAccess">Request Case Access</a></li>
              <li><a href="https://kynect.ky.gov/benefits/s/">kynect benefits</a></li>
              <li><a href="/Help/Contact">Help and contact</a></li>
            </ul>
          </div>
          <div id="content">
            <div class="breadcrumb">
              <a href="/DashBoard/AgentDashboard">Home</a> &gt;
              ${path.map((step) => html`<a href="${step.address}">${step.name}</a> &gt;`)}
              <span>${heading}</span>
            </div>
            <h1>${heading}</h1>
            ${body}
          </div>
        </div>
        <div id="footer">Agent Portal, release 14.2.0 | Server KYAGT03 | Page generated in 0.21 s</div>
      </body>
    </html>`.markup;
}
