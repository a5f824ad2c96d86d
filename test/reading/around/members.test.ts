import { describe, expect, it } from 'vitest';
import { lookAt } from './page';

const people = ['Marisol Tindall', 'Owen Tindall', 'Pia Tindall'];
const rows = (cells: (name: string) => string) => people.map((name) => `<tr>${cells(name)}</tr>`).join('');
const table = (head: string, cells: (name: string) => string) =>
  `<table><thead><tr>${head}</tr></thead><tbody>${rows(cells)}</tbody></table>`;

const named = (html: string) => lookAt(html).members.map(({ value }) => value);

describe('members named on a screen are found', () => {
  it.each([
    ['a column headed Member', table('<th>Member</th><th>Plan</th>', (n) => `<td>${n}</td><td>Gold</td>`)],
    ['a column headed Household member', table('<th>Household member</th>', (n) => `<td>${n}</td>`)],
    [
      'a column headed Name beside what only people have',
      table(
        '<th>Name</th><th>Relationship</th><th>Date of Birth</th>',
        (n) => `<td>${n}</td><td>Self</td><td>01/02/2003</td>`,
      ),
    ],
    [
      'a column headed Name under the household’s heading',
      `<h2>Household</h2>${table('<th>Name</th><th>Source</th>', (n) => `<td>${n}</td><td>None</td>`)}`,
    ],
    [
      'cells with data-label',
      `<h3>Household members</h3><table><tbody>${rows((n) => `<td data-label="Name">${n}</td>`)}</tbody></table>`,
    ],
    [
      'first and last name in columns of their own',
      table(
        '<th>First Name</th><th>Last Name</th><th>Age</th>',
        (n) =>
          n
            .split(' ')
            .map((part) => `<td>${part}</td>`)
            .join('') + '<td>30</td>',
      ),
    ],
    ['a list', `<h2>Household members</h2><ul>${people.map((n) => `<li>${n} (Child)</li>`).join('')}</ul>`],
    [
      'a list with ages',
      `<h2>People in your household</h2><ul>${people.map((n) => `<li>${n}, age 9</li>`).join('')}</ul>`,
    ],
    [
      'cards with a name each',
      `<h2>Household Members</h2>${people.map((n) => `<article><h3>${n}</h3><p>Date of birth 01/02/2003</p></article>`).join('')}`,
    ],
    [
      'Lightning cards of one level',
      `<h2>Household members</h2>${people.map((n) => `<div class="slds-card"><h2>${n}</h2><p>Applying</p></div>`).join('')}`,
    ],
    ['labels', people.map((n) => `<dl><dt>Household member</dt><dd>${n}</dd></dl>`).join('')],
    ['lines', people.map((n) => `<p>Applicant: ${n}</p>`).join('')],
    [
      'a translated list',
      `<h2>Miembros del hogar</h2><ul>${people.map((n) => `<li>${n}</li>`).join('')}</ul>`,
    ],
    [
      'plain lines under a heading',
      `<h3>People on this case</h3>${people.map((n) => `<div>${n}</div><div>Child</div>`).join('')}`,
    ],
    [
      'names to tick under a question',
      `<p>Who needs coverage?</p>${people.map((n) => `<label><input type="checkbox">${n}</label>`).join('')}`,
    ],
    ['children in one description', `<dl><dt>Children</dt><dd>${people.join('<br>')}</dd></dl>`],
    ['one line with who is covered', `<p>Covers: ${people.join(', ')}</p>`],
    [
      'fields for first and last names',
      people
        .map(
          (n, i) =>
            `<h4>Person ${i}</h4><label>First Name <input value="${n.split(' ')[0]}"></label><label>Last Name <input value="${n.split(' ')[1]}"></label>`,
        )
        .join(''),
    ],
    [
      'columns of a table with rows by name',
      `<table><caption>Coverage by member</caption><tr><td></td>${people.map((n) => `<th>${n}</th>`).join('')}</tr><tr><th>Plan</th><td>A</td><td>B</td><td>C</td></tr></table>`,
    ],
    ['questions about them', people.map((n) => `<p>Does ${n} plan to file a tax return?</p>`).join('')],
    ['headings for them', people.map((n) => `<h3>Enrollments for ${n}</h3><p>None</p>`).join('')],
  ])('%s', (_how, html) => expect(named(html)).toEqual(people));

  it.each([
    ['how they are related', '<p>Marisol Tindall is the mother of Owen Tindall.</p>', people.slice(0, 2)],
    [
      'the heading over the number of a case',
      '<h2>Owen Tindall</h2><p>Case Number: 114207365</p>',
      ['Owen Tindall'],
    ],
    [
      'the client of a consent',
      '<h1>Request Case Access</h1><table><tr><th>Client</th><td>Pia Tindall</td></tr></table>',
      ['Pia Tindall'],
    ],
  ])('%s', (_how, html, expected) => expect(named(html)).toEqual(expected));

  it('each once, with the words they stand under', () => {
    const html = `<h2>Household</h2>${table('<th>Name</th><th>Age</th>', (n) => `<td>${n}</td><td>3</td>`)}
      <h2>Household members</h2><ul><li>Owen Tindall</li></ul>`;
    expect(lookAt(html).members).toEqual(people.map((value) => ({ value, label: 'Name' })));
  });

  it('written family name first, in capitals, with accents and hyphens', () => {
    const html = `<h2>Household members</h2><ul><li>TINDALL, OWEN J</li><li>Ana Núñez-de la Cruz</li><li>Seán O’Dea Jr.</li></ul>`;
    expect(named(html)).toEqual(['TINDALL, OWEN J', 'Ana Núñez-de la Cruz', 'Seán O’Dea Jr.']);
  });
});

describe('what is no member is not found', () => {
  it.each([
    [
      'a list of clients, each with a case',
      table(
        '<th>Name</th><th>Case Number</th><th>Date of Birth</th>',
        (n) => `<td>${n}</td><td>114207365</td><td>x</td>`,
      ),
    ],
    ['the agent’s own name', '<p>Welcome, Dana Ashworth</p><p>Agent of record: Dana Ashworth</p>'],
    [
      'a column headed Name of something else',
      table('<th>Name</th><th>Size</th>', (n) => `<td>${n}</td><td>2 MB</td>`),
    ],
    [
      'headings and buttons',
      '<h2>Household members</h2><ul><li>Add Member</li><li>View Details</li></ul><h2>Income Summary</h2>',
    ],
    ['relationships', '<h2>Household members</h2><ul><li>Spouse</li><li>Child</li></ul>'],
    [
      'a list after the next heading',
      '<h2>Household members</h2><p>None</p><h2>Related Links</h2><ul><li>Kentucky Health</li></ul>',
    ],
    ['what nobody sees', '<h2>Household members</h2><ul style="display:none"><li>Owen Tindall</li></ul>'],
    [
      'who works on the case, under a heading of their own',
      '<h2>Household members</h2><h3>Case worker</h3><p>Dana Ashworth</p>',
    ],
    [
      'a line under some other heading of less rank',
      '<h2>Household members</h2><h3>Mailing</h3><p>Pike Street</p>',
    ],
    [
      'a worker named in the household’s box',
      '<h2>Household members</h2><dl><dt>Case worker</dt><dd>Dana Ashworth</dd></dl>',
    ],
    [
      'a contact’s fields',
      '<h4>Emergency contact</h4><label>First Name <input value="Dana"></label><label>Last Name <input value="Ashworth"></label>',
    ],
    [
      'doctors',
      '<h1>Health Coverage</h1><ol><li>Dr. Dana Ashworth</li><li>Dr. Ann Poe, Pediatrics, London</li></ol>',
    ],
    ['a column of clients', table('<th>Client</th><th>Case</th>', (n) => `<td>${n}</td><td>114207365</td>`)],
    ['a heading over the number of no case', '<h2>Dana Ashworth</h2><p>Phone: 502-555-0101</p>'],
    ['numbers and dates', '<h2>Household members</h2><ul><li>902114768</li><li>11/02/1986</li></ul>'],
  ])('%s', (_what, html) => expect(named(html)).toEqual([]));
});
