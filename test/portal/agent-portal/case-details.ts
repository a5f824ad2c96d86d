import { html } from '../html';
import type { Client } from '../people';
import { agentPortalPage } from './layout';

/** Case details: the page shows nothing of the case itself, a frame in it does. */
export function caseDetails(client: Client): string {
  return agentPortalPage({
    title: 'Case Details - Agent Portal',
    menu: 'Book of Business',
    path: [
      { name: 'Book of Business', address: '/DashBoard/BookOfBusiness' },
      { name: 'Client Profile', address: `/UserProfile/ClientProfile?client=${client.key}` },
    ],
    heading: 'Case Details',
    body: html` <p>Details are shown as of this morning.</p>
      <iframe title="Details" src="/UserProfile/CaseDetailsFrame?client=${client.key}"></iframe>`,
  });
}

/** What stands in the frame. */
export function caseDetailsFrame(client: Client): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Details</title>
        <link rel="stylesheet" href="/Content/site.css" />
      </head>
      <body style="background: #fff; padding: 10px">
        <table>
          <tr>
            <th scope="row">Primary Applicant</th>
            <td>${client.members[0].name}</td>
          </tr>
          <tr>
            <th scope="row">Case Number</th>
            <td>${client.caseNumber}</td>
          </tr>
          <tr>
            <th scope="row">Application Number</th>
            <td>${client.applicationNumber}</td>
          </tr>
          <tr>
            <th scope="row">MAID Number</th>
            <td>4400917362</td>
          </tr>
          <tr>
            <th scope="row">Last Updated</th>
            <td>11/04/2025 03:12 PM</td>
          </tr>
        </table>
      </body>
    </html>`.markup;
}
