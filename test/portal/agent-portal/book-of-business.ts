import { html } from '../html';
import { clients } from '../people';
import { agentPortalPage } from './layout';

/** Book of Business: every client in one table, so several case numbers on one page. */
export function bookOfBusiness(): string {
  return agentPortalPage({
    title: 'Book of Business - Agent Portal',
    menu: 'Book of Business',
    heading: 'Book of Business',
    body: html` <form method="get">
        <div class="field">
          <label for="txtSearch">Search by last name</label><input type="text" id="txtSearch" name="search" />
          <input type="submit" value="Search" />
        </div>
      </form>
      <div class="scroll">
        <table id="grdBook">
          <caption>
            Showing 1 to ${clients.length} of ${clients.length} clients
          </caption>
          <thead>
            <tr>
              <th scope="col"><a href="?sort=name">Primary Applicant</a></th>
              <th scope="col"><a href="?sort=case">Case Number</a></th>
              <th scope="col"><a href="?sort=application">Application Number</a></th>
              <th scope="col">Individual ID</th>
              <th scope="col">Programs</th>
              <th scope="col">Status</th>
              <th scope="col">Phone</th>
            </tr>
          </thead>
          <tbody>
            ${clients.map(
              (client) =>
                html` <tr>
                  <td>
                    <a href="/UserProfile/ClientProfile?client=${client.key}">${client.members[0].name}</a>
                  </td>
                  <td>${client.caseNumber}</td>
                  <td>${client.applicationNumber}</td>
                  <td>${client.members[0].individualId}</td>
                  <td>${client.programs}</td>
                  <td>${client.status}</td>
                  <td>${client.phone}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  });
}
