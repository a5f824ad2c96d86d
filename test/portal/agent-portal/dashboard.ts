import { html } from '../html';
import { agent, clients } from '../people';
import { agentPortalPage } from './layout';

/** Agent Dashboard: counts, notices, what needs attention. */
export function agentDashboard(): string {
  const waiting = clients.filter((client) => client.status !== 'Active' && client.status !== 'Closed');
  return agentPortalPage({
    title: 'Agent Dashboard - Agent Portal',
    menu: 'Agent Dashboard',
    heading: 'Agent Dashboard',
    body: html` <p>Good morning, ${agent.name}. You are signed in for ${agent.agency}.</p>
      <div class="tiles">
        <div class="tile"><b>${clients.length}</b> clients</div>
        <div class="tile"><b>${waiting.length}</b> need attention</div>
        <div class="tile"><b>2</b> unread messages</div>
      </div>
      <div class="alert alert-info">
        Open Enrollment training for agents is available. Completion is recorded within 3 business days.
      </div>
      <h2>Needs attention</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Client</th>
              <th scope="col">Status</th>
              <th scope="col">Programs</th>
              <th scope="col">Action</th>
            </tr>
          </thead>
          <tbody>
            ${waiting.map(
              (client) =>
                html` <tr>
                  <td>${client.members[0].name}</td>
                  <td>${client.status}</td>
                  <td>${client.programs}</td>
                  <td><a href="/UserProfile/ClientProfile?client=${client.key}">View profile</a></td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
  });
}
