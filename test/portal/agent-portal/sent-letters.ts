import { html } from '../html';
import type { Client } from '../people';
import { agentPortalPage } from './layout';

/** Sent Letters: the case number stands under a label nobody could foresee, once; the notices' numbers are decoys. */
export function sentLetters(client: Client): string {
  return agentPortalPage({
    title: 'Sent Letters - Agent Portal',
    menu: 'Book of Business',
    heading: 'Sent Letters',
    body: html` <p>Letters sent to ${client.members[0].name}.</p>
      <p><strong>Dossier no</strong> <span>${client.caseNumber}</span></p>
      <table>
        <thead>
          <tr>
            <th scope="col">Sent</th>
            <th scope="col">Letter</th>
            <th scope="col">Letter number</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>10/30/2026</td>
            <td>Renewal notice</td>
            <td>640918227</td>
          </tr>
          <tr>
            <td>11/09/2026</td>
            <td>Request for information</td>
            <td>640918354</td>
          </tr>
        </tbody>
      </table>`,
  });
}
