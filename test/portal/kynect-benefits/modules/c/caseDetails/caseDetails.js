import { api, LightningElement } from 'lwc';

/** One case: its numbers as blocks of label and value, and who is in the household. */
export default class CaseDetails extends LightningElement {
  @api client;

  columns = [
    { label: 'Name', fieldName: 'name' },
    { label: 'Relationship', fieldName: 'relationship' },
    { label: 'Date of Birth', fieldName: 'born' },
    { label: 'Individual ID', fieldName: 'individualId' },
  ];

  get facts() {
    const { caseNumber, applicationNumber, status, programs } = this.client.cases[0];
    return [
      { label: 'Case #', value: caseNumber },
      { label: 'Application #', value: applicationNumber },
      { label: 'Individual ID', value: this.client.members[0].individualId },
      { label: 'SSN', value: this.client.ssn },
      { label: 'Status', value: status },
      { label: 'Programs', value: programs },
      { label: 'Phone', value: this.client.phone },
    ];
  }
}
