import { html } from '../html';
import { agent, type Client } from '../people';
import { agentPortalPage } from './layout';

/** Client Profile: one client, and around the two numbers that matter others with nine digits that do not. */
export function clientProfile(client: Client): string {
  return agentPortalPage({
    title: 'Client Profile - Agent Portal',
    menu: 'Book of Business',
    path: [{ name: 'Book of Business', address: '/DashBoard/BookOfBusiness' }],
    heading: 'Client Profile',
    body: html` <h2>${client.members[0].name}</h2>
      <dl>
        <dt>Case Number</dt>
        <dd>${client.caseNumber}</dd>
        <dt>Application Number</dt>
        <dd>${client.applicationNumber}</dd>
        <dt>Individual ID</dt>
        <dd>${client.members[0].individualId}</dd>
        <dt>SSN</dt>
        <dd>***-**-${client.members[0].ssnEnd}</dd>
        <dt>Date of Birth</dt>
        <dd>${client.members[0].born}</dd>
        <dt>Case Status</dt>
        <dd>${client.status}</dd>
        <dt>Phone</dt>
        <dd>${client.phone}</dd>
        <dt>Email</dt>
        <dd>${client.email}</dd>
        <dt>Address</dt>
        <dd>${client.street}, ${client.town}</dd>
        <dt>Programs</dt>
        <dd>${client.programs}</dd>
      </dl>
      ${household(client)} ${enrollment(client)}
      <p>
        <a href="https://kynect.ky.gov/benefits/s/case-details?client=${client.key}"
          >Open in kynect benefits</a
        >
        |
        <a href="/UserProfile/CaseDetails?client=${client.key}">Case details</a>
      </p>`,
  });
}

function household(client: Client) {
  return html` <h2>Household</h2>
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Relationship</th>
            <th scope="col">Date of Birth</th>
            <th scope="col">Individual ID</th>
          </tr>
        </thead>
        <tbody>
          ${client.members.map(
            (member) =>
              html`<tr>
                <td>${member.name}</td>
                <td>${member.relationship}</td>
                <td>${member.born}</td>
                <td>${member.individualId}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

function enrollment(client: Client) {
  return html` <h2>Enrollment</h2>
    <table>
      <tr>
        <th scope="row">Plan</th>
        <td>${client.plan || 'None'}</td>
      </tr>
      <tr>
        <th scope="row">Effective date</th>
        <td>01/01/2026</td>
      </tr>
      <tr>
        <th scope="row">Policy ID</th>
        <td>730018452</td>
      </tr>
      <tr>
        <th scope="row">Agent of record</th>
        <td>${agent.name}, NPN ${agent.npn}</td>
      </tr>
    </table>`;
}
