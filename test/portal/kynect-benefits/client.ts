import type { Client } from '../people';

/** One client as the server of kynect benefits tells it to the page. */
export function clientAnswer(client: Client): string {
  const { caseNumber, applicationNumber, status, programs, phone, formerCase } = client;
  const [applicant] = client.members;
  return JSON.stringify({
    name: applicant.name,
    ssn: `***-**-${applicant.ssnEnd}`,
    phone,
    cases: [
      { caseNumber, applicationNumber, status, programs },
      ...(formerCase
        ? [{ caseNumber: formerCase, applicationNumber: '', status: 'Closed', programs: 'SNAP' }]
        : []),
    ],
    enrollment: { plan: client.plan, issuer: 'Lantern Health of Kentucky', premium: '$412.17' },
    members: client.members.map(({ name, relationship, born, individualId }) => ({
      name,
      relationship,
      born,
      individualId,
    })),
  });
}
