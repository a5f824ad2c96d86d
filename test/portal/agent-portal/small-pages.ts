import { html } from '../html';
import { clientNamed } from '../people';
import { agentPortalPage } from './layout';

/** My Quotes: nothing in it, as for most agents most of the year. */
export function myQuotes(): string {
  return agentPortalPage({
    title: 'My Quotes - Agent Portal',
    menu: 'My Quotes',
    heading: 'My Quotes',
    body: html`<p>You have no saved quotes.</p>`,
  });
}

/** My Availability: times of the week. */
export function myAvailability(): string {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  return agentPortalPage({
    title: 'My Availability - Agent Portal',
    menu: 'My Availability',
    heading: 'My Availability',
    body: html`<table>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
        </tr>
      </thead>
      <tbody>
        ${days.map(
          (day) =>
            html`<tr>
              <td>${day}</td>
              <td>8:30 AM</td>
              <td>5:00 PM</td>
            </tr>`,
        )}
      </tbody>
    </table>`,
  });
}

/** Help and contact: a telephone number and no client. */
export function help(): string {
  return agentPortalPage({
    title: 'Help - Agent Portal',
    heading: 'Help and Contact',
    body: html`<p>Questions about kynect or this portal: Professional Services Line, 1-855-326-4650.</p>`,
  });
}

/** The warning that the session ends soon, over a client's page. */
export function sessionWarning(): string {
  return agentPortalPage({
    title: 'Client Profile - Agent Portal',
    menu: 'Book of Business',
    heading: 'Client Profile',
    body: html` <dl>
        <dt>Case Number</dt>
        <dd>${clientNamed('purcell').caseNumber}</dd>
        <dt>Application Number</dt>
        <dd>${clientNamed('purcell').applicationNumber}</dd>
      </dl>
      <div class="modal" role="dialog" aria-modal="true" aria-labelledby="session-title">
        <div class="modal-content">
          <h2 id="session-title">Session Timeout</h2>
          <p>Your session is about to expire. You will be signed out in 10 minutes.</p>
          <button type="button" onclick="this.closest('.modal').remove()">Stay signed in</button>
        </div>
      </div>`,
  });
}
