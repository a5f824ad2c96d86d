import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/portal/around/shape-copy';
import { aPage } from './page';

/** Fifty invented things about people: names, numbers, dates, addresses, amounts, words only one person has. */
const markers = [
  ...[
    'Marisol',
    'Tindall',
    'Deshawn',
    'Purcell',
    'Agnes',
    'Whitlow',
    'Ruben',
    'Castellanos',
    'Bixby',
    'Núñez',
  ],
  ...[
    'O’Dea',
    'Żak',
    'MARISOL',
    'tindall',
    'Quarry Lane',
    'Shelbyville',
    'Owensboro',
    'Laurel Fork',
    'Lantern',
    'Cardinal',
  ],
  ...[
    '114207365',
    '208815943',
    '902114768',
    '4417',
    '730018452',
    '17360245',
    '684213',
    '4400917362',
    '640918227',
    '20261104-7731',
  ],
  ...[
    '03/14/1988',
    '11/02/1986',
    '2015-07-21',
    '(502) 555-0119',
    '40065',
    '$412.17',
    '$1,908',
    '10:42',
    'KYAGT93',
    '14.2.9',
  ],
  ...[
    'm.tindall@mail.example',
    'diabetes',
    'asthma',
    'divorced',
    'Mercado',
    'Zapatería',
    'kx9-secret',
    'pregnant',
    'Goldenrod',
    'Ashworth',
  ],
];

const everywhere = (marker: string) => `
  <h2 title="${marker}">${marker}</h2><p id="${marker}" class="${marker}" data-name="${marker}">Case Number: 114207365 ${marker}</p>
  <dl><dt>Primary Applicant</dt><dd>${marker}</dd><dt>${marker}</dt><dd>x</dd></dl>
  <table><caption>${marker}</caption><tr><th>Name</th><th>${marker}</th></tr><tr><td data-label="${marker}">${marker}</td><td>${marker}:${marker}</td></tr></table>
  <label>${marker} <input name="${marker}" value="${marker}" placeholder="${marker}"></label>
  <select aria-label="${marker}"><option>${marker}</option></select><textarea>${marker}</textarea>
  <a href="/x/${encodeURIComponent(marker)}?q=${encodeURIComponent(marker)}" aria-label="${marker}">${marker}</a>
  <button>${marker}</button><div role="alert">${marker} could not be saved</div><p>Welcome, ${marker}! Your case is about ${marker}.</p>
  <li>${marker}: 7</li>`;

const address = `https://kyagent.ky.gov/UserProfile/${encodeURIComponent('Marisol')}/114207365?client=Tindall&ssn=4417#Quarry`;

function shapeWith(marker: string): string {
  const layout = aPage(`<h1>Client Profile</h1>${everywhere(marker)}`, address);
  return shapeOf(layout.document, layout);
}

describe('a description of a page for support', () => {
  it.each(markers)('does not tell “%s”, wherever it stands on the page', (marker) =>
    expect(shapeWith(marker).toLowerCase()).not.toContain(marker.toLowerCase()),
  );

  it('has fifty different markers', () => expect(new Set(markers).size).toBe(50));

  it('has no digit but 0, apart from its own version and counts', () =>
    expect(shapeWith('x 123456789').split('\n').slice(3).join('\n')).not.toMatch(/(?<!h)[1-9]/));

  it('has no query and no fragment of the address', () => {
    expect(shapeWith('x')).toContain('Page: kyagent.ky.gov/UserProfile/Aaaaaaa/000000000\n');
    expect(shapeWith('x')).not.toMatch(/[?#]/);
  });

  it('keeps what support needs: labels, structure, and what was read by which', () => {
    const layout = aPage(
      `<h1>Client Profile</h1><dl><dt>Case Number</dt><dd>114207365</dd></dl><p>Welcome, Dana Ashworth</p>
       <table><tr><th>Date of Birth</th></tr><tr><td>03/14/1988</td></tr></table>`,
    );
    expect(shapeOf(layout.document, layout).split('\n')).toEqual([
      'PSL Companion page shape, version 1',
      'Page: kyagent.ky.gov/UserProfile/A',
      'Window: 1024 wide; texts: 6',
      'Read: case number 000000000 by “Case Number” (term)',
      'Read: screen “Client Profile” by page heading',
      'Texts, each after the elements it stands in:',
      'h1: Client Profile',
      'dl>dt: Case Number',
      'dl>dd: 000000000',
      'p: Aaaaaaa, Aaaa Aaaaaaaa',
      'table>tbody>tr>th: Date of Birth',
      'table>tbody>tr>td: 00/00/0000',
    ]);
  });

  it('shapes words that can be names, when they stand alone', () => {
    const layout = aPage('<p>Grant</p><p>May</p><p>Grant Page</p>');
    expect(shapeOf(layout.document, layout)).not.toMatch(/Grant|May|Page$/m);
  });
});
