import { html } from '../html';
import { agent } from '../people';
import { formField, type FormField } from './forms';
import { agentPortalPage } from './layout';

const fields: readonly FormField[] = [
  { label: 'Name', name: 'AgentName', value: agent.name },
  { label: 'DOI AgentID', name: 'DoiAgentId', value: agent.doiAgentId },
  { label: 'NPN', name: 'Npn', value: agent.npn },
  { label: 'Agency', name: 'Agency', value: agent.agency },
  { label: 'Role', name: 'Role', value: agent.role },
  { label: 'Email', name: 'Email', value: agent.email },
  { label: 'Office Phone', name: 'OfficePhone', value: agent.phone },
  { label: 'Mobile Phone', name: 'MobilePhone', value: agent.mobile },
  { label: 'Street', name: 'Street', value: agent.street },
  { label: 'City, State and ZIP Code', name: 'Town', value: agent.town },
];

/** My Settings: the agent's own data, digits of several lengths among them. */
export function mySettings(): string {
  return agentPortalPage({
    title: 'My Settings - Agent Portal',
    menu: 'My Settings',
    heading: 'My Settings',
    body: html` <form>
        <h2>Your information</h2>
        ${fields.map((field) => formField({ ...field, readonly: true }))}
      </form>
      <p>DOI data is received from the Department of Insurance every night and cannot be changed here.</p>`,
  });
}
