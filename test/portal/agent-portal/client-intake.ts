import { html } from '../html';
import { formField, validationSummary, verificationToken, type FormField } from './forms';
import { agentPortalPage } from './layout';

/** Client Intake, filled in and sent back with what was wrong when `sent`. */
export function clientIntake(sent: URLSearchParams | undefined): string {
  const fields = intakeFields(sent);
  return agentPortalPage({
    title: 'Client Intake - Agent Portal',
    menu: 'Client Intake',
    heading: 'Client Intake',
    body: html` ${validationSummary(fields)}
      <form method="post" action="/UserProfile/ClientIntake" novalidate>
        ${verificationToken}
        <h2>Primary Applicant</h2>
        ${fields.map(formField)}
        <p><input type="submit" value="Continue" /></p>
      </form>`,
  });
}

function intakeFields(sent: URLSearchParams | undefined): FormField[] {
  return [
    required('First Name', 'FirstName', sent),
    required('Last Name', 'LastName', sent),
    required('Date of Birth', 'BirthDate', sent),
    zip(sent),
    { label: 'Phone', name: 'Phone', value: sent?.get('Phone') ?? '' },
  ];
}

function required(label: string, name: string, sent: URLSearchParams | undefined): FormField {
  const value = sent?.get(name) ?? '';
  return {
    label,
    name,
    value,
    ...(sent && value === '' ? { problem: `The ${label} field is required.` } : {}),
  };
}

function zip(sent: URLSearchParams | undefined): FormField {
  const value = sent?.get('Zip') ?? '';
  const wrong = sent !== undefined && !/^4[0-2]\d{3}$/.test(value);
  return {
    label: 'ZIP Code',
    name: 'Zip',
    value,
    ...(wrong ? { problem: 'Enter a Kentucky ZIP Code.' } : {}),
  };
}
