import { html } from '../html';
import type { Client } from '../people';
import { agentPortalPage } from './layout';

/** Coverage History: who was enrolled in what, one line each; a premium stands beside it. */
export function coverageHistory(client: Client): string {
  return agentPortalPage({
    title: 'Coverage History - Agent Portal',
    menu: 'Book of Business',
    heading: 'Coverage History',
    body: html` <p>Case Number: ${client.caseNumber}</p>
      ${client.key === 'bixby' ? html`<p>You are not associated with this case.</p>` : undefined}
      <table>
        <thead>
          <tr>
            <th scope="col">Household member</th>
            <th scope="col">Plan name</th>
            <th scope="col">Issuer</th>
            <th scope="col">Coverage start</th>
            <th scope="col">Coverage end</th>
            <th scope="col">Premium</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          ${client.members.map(
            ({ name }) =>
              html`<tr>
                <td>${name}</td>
                <td>${client.plan || 'None'}</td>
                <td>${client.plan ? 'Lantern Health of Kentucky' : ''}</td>
                <td>01/01/2026</td>
                <td>12/31/2026</td>
                <td>$412.17</td>
                <td>${client.status}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  });
}
