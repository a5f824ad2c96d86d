import { html, type Html } from '../html';
import { clients } from '../people';
import { formField, verificationToken } from './forms';
import { agentPortalPage } from './layout';

/** Access Case Request: the search form, and after a search the two ways to consent. */
export function accessCaseRequest(sent: URLSearchParams | undefined): string {
  return agentPortalPage({
    title: 'Access Case Request - Agent Portal',
    heading: 'Access Case Request',
    body: html` <p>
        Search for a client to request access to the case. Name, sex and date of birth are required.
      </p>
      <form method="post" action="/CaseAccess/RequestCaseAccess">
        ${verificationToken} ${formField(asSent('First Name', 'FirstName', sent))}
        ${formField(asSent('Last Name', 'LastName', sent))}
        <div class="field">
          <label for="Sex">Sex</label
          ><select id="Sex" name="Sex">
            <option></option>
            <option>Female</option>
            <option>Male</option>
          </select>
        </div>
        ${formField(asSent('Date of Birth', 'BirthDate', sent))}
        ${formField(asSent('SSN (optional)', 'Ssn', sent))}
        ${formField(asSent('Case Number (optional)', 'CaseNumber', sent))}
        ${formField(asSent('Application Number (optional)', 'ApplicationNumber', sent))}
        <p><input type="submit" value="Search" /></p>
      </form>
      ${sent && result(sent)}`,
  });
}

function asSent(label: string, name: string, sent: URLSearchParams | undefined) {
  return { label, name, value: sent?.get(name) ?? '' };
}

function result(sent: URLSearchParams): Html {
  const found = clients.find((client) => client.caseNumber === sent.get('CaseNumber'));
  if (!found)
    return html`<div class="alert alert-danger" role="alert">
      No match was found. Check what you entered and search again.
    </div>`;
  return html`<h2>Search result</h2>
    <p>${found.members[0].name}, ${found.town}</p>
    <p>
      <button type="button">Request Electronic Consent</button>
      <button type="button">Confirm Verbal Consent</button>
    </p>
    <p>The client has 1 minute and 30 seconds to answer a request for electronic consent.</p>`;
}
