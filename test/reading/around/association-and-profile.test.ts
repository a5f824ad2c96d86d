import { describe, expect, it } from 'vitest';
import { associationOnPage, associationSentence } from '../../../src/domain/association';
import { aReading } from '../../domain/build';
import { lookAt } from './page';

const me = { name: 'Dana Ashworth', npn: '17360245' };
const onPage = (html: string) => associationOnPage(aReading({ around: lookAt(html) }), me)?.state;

describe('association, where the page shows it', () => {
  it.each([
    ['You are not associated with this case.', 'not-associated'],
    ['You don’t have access to this case. Request Case Access', 'not-associated'],
    ['No agent is associated with this household.', 'not-associated'],
    ['You are associated with this case as the agent of record.', 'associated'],
    ['Agent of record: Dana Ashworth', 'associated'],
    ['Agent of record: D. Ashworth, NPN 17360245', 'associated'],
    ['Agent of record: Lee Carver', 'other-agent'],
    ['Request Case Access', undefined],
    ['Search for a client to request access to the case.', undefined],
  ])('“%s” is %s', (text, state) => expect(onPage(`<p>${text}</p>`)).toBe(state));

  it('reads an agent of record beside its label', () =>
    expect(onPage('<table><tr><th>Agent of record</th><td>Lee Carver, NPN 1</td></tr></table>')).toBe(
      'other-agent',
    ));

  it('says it in one sentence, in the page’s words', () =>
    expect(
      associationSentence({ state: 'not-associated', text: 'You are not associated with this case.' }),
    ).toBe('This page says: “You are not associated with this case.”'));
});

const field = (label: string, value: string) => `<div><label>${label} <input value="${value}"></label></div>`;
const settings = `<h1>My Settings</h1>${field('Name', 'Dana Ashworth')}${field('DOI AgentID', '684213')}${field('NPN', '17360245')}
  ${field('Agency', 'Bluegrass Lantern Insurance')}${field('Mobile Phone', '(859) 555-0178')}${field('Office Phone', '(502) 555-0142')}${field('Email', 'd@x.example')}`;

describe('the agent’s own data', () => {
  const expected = {
    name: 'Dana Ashworth',
    agency: 'Bluegrass Lantern Insurance',
    doiNumber: '684213',
    npn: '17360245',
    phone: '(502) 555-0142',
  };

  it('is read on My Settings, the office telephone first', () =>
    expect(lookAt(settings).profile).toEqual(expected));

  it('is read from terms and from first and last name too', () =>
    expect(
      lookAt(
        `<h1>My Settings</h1><dl><dt>First Name</dt><dd>Dana</dd><dt>Last Name</dt><dd>Ashworth</dd><dt>DOI Number</dt><dd>684213</dd></dl>`,
      ).profile,
    ).toEqual({ name: 'Dana Ashworth', doiNumber: '684213' }));

  it.each([
    ['another screen', settings.replace('My Settings', 'Client Profile'), undefined],
    ['kynect benefits', settings, 'https://kynect.ky.gov/benefits/s/'],
    ['My Settings without any of it', '<h1>My Settings</h1><p>Loading</p>', undefined],
  ])('is not read on %s', (_where, html, address) =>
    expect(lookAt(html, [], address).profile).toBeUndefined(),
  );
});
