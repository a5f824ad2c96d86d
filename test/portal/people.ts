/** A member of an invented household. */
export interface Member {
  name: string;
  relationship: string;
  born: string;
  /** Nine digits like a case number, and none: a decoy that is on the real pages too. */
  individualId: string;
  ssnEnd: string;
}

/** An invented client. Nobody here exists; numbers only have the shape of real ones. */
export interface Client {
  /** Names the client in addresses. */
  key: string;
  caseNumber: string;
  /** A case may have no application in progress. */
  applicationNumber: string;
  /** A case that was closed and still stands beside the present one. */
  formerCase?: string;
  status: string;
  programs: string;
  plan: string;
  phone: string;
  email: string;
  street: string;
  town: string;
  /** The Primary Applicant first. */
  members: readonly [Member, ...Member[]];
}

/** The invented agent whose portal this is. */
export const agent = {
  name: 'Dana Ashworth',
  agency: 'Bluegrass Lantern Insurance',
  role: 'Agent',
  doiAgentId: '684213',
  npn: '17360245',
  email: 'dana.ashworth@lantern.example',
  phone: '(502) 555-0142',
  mobile: '(859) 555-0178',
  street: '12 Sycamore Row, Suite 4',
  town: 'Frankfort, KY 40601',
} as const;

/** The agent's clients. The first one is the one most practice pages show. */
export const clients: readonly [Client, ...Client[]] = [
  {
    key: 'tindall',
    caseNumber: '114207365',
    applicationNumber: '208815943',
    formerCase: '109844617',
    status: 'Active',
    programs: 'Qualified Health Plan',
    plan: 'Cardinal Silver 3200',
    phone: '(502) 555-0119',
    email: 'm.tindall@mail.example',
    street: '417 Quarry Lane',
    town: 'Shelbyville, KY 40065',
    members: [
      member('Marisol Tindall', 'Primary Applicant', '03/14/1988', '902114768', '4417'),
      member('Owen Tindall', 'Spouse', '11/02/1986', '902114776', '0932'),
      member('Pia Tindall', 'Child', '07/21/2015', '902114784', '5508'),
    ],
  },
  {
    key: 'purcell',
    caseNumber: '117730284',
    applicationNumber: '204466917',
    status: 'Renewal due',
    programs: 'Medicaid',
    plan: '',
    phone: '(270) 555-0164',
    email: 'dpurcell@mail.example',
    street: '9 Tobacco Warehouse Road',
    town: 'Owensboro, KY 42301',
    members: [
      member('Deshawn Purcell', 'Primary Applicant', '09/30/1979', '905531027', '7720'),
      member('Imani Purcell', 'Child', '01/08/2011', '905531035', '3164'),
    ],
  },
  {
    key: 'whitlow',
    caseNumber: '112958410',
    applicationNumber: '209173346',
    status: 'Active',
    programs: 'Qualified Health Plan',
    plan: 'Goldenrod Bronze 7000',
    phone: '(606) 555-0107',
    email: 'agnes.w@mail.example',
    street: '2230 Laurel Fork',
    town: 'Hazard, KY 41701',
    members: [member('Agnes Whitlow', 'Primary Applicant', '05/19/1962', '900487213', '6045')],
  },
  {
    key: 'castellanos',
    caseNumber: '118641092',
    applicationNumber: '206620581',
    status: 'Pending verification',
    programs: 'Qualified Health Plan, KCHIP',
    plan: 'Cardinal Gold 1500',
    phone: '(859) 555-0133',
    email: 'rcastellanos@mail.example',
    street: '88 Limestone Court',
    town: 'Lexington, KY 40507',
    members: [
      member('Ruben Castellanos', 'Primary Applicant', '12/11/1990', '907362950', '1187'),
      member('Luz Castellanos', 'Child', '08/03/2018', '907362968', '2951'),
    ],
  },
  {
    key: 'bixby',
    caseNumber: '110375528',
    applicationNumber: '',
    status: 'Closed',
    programs: 'Qualified Health Plan',
    plan: '',
    phone: '(502) 555-0186',
    email: 'leona.bixby@mail.example',
    street: '5 Ferry Street',
    town: 'Carrollton, KY 41008',
    members: [member('Leona Bixby', 'Primary Applicant', '02/27/1974', '901846335', '8809')],
  },
];

/** The client an address names; the first one when it names nobody. */
export function clientNamed(key: string | null | undefined): Client {
  return clients.find((client) => client.key === key) ?? clients[0];
}

function member(name: string, relationship: string, born: string, individualId: string, ssnEnd: string) {
  return { name, relationship, born, individualId, ssnEnd };
}
