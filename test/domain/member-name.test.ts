import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstNameOf, initialsOf } from '../../src/domain/member-name';

describe('a member is written with as little of the name as will do', () => {
  it.each([
    ['Maria Lopez', 'M. L.', 'Maria'],
    ["O'Brien-Smith, María José Jr.", 'M. J. O.-S.', 'María'],
    ['O’BRIEN-SMITH, MARÍA JOSÉ JR.', 'M. J. O.-S.', 'María'],
    ["María José O'Brien-Smith Jr.", 'M. J. O.-S.', 'María'],
    ['Smith, John, Jr.', 'J. S.', 'John'],
    ['Smith, Jr., John', 'J. S.', 'John'],
    ['John Smith, III', 'J. S.', 'John'],
    ['John Henry Smith V', 'J. H. S.', 'John'],
    ['John V', 'J. V.', 'John'],
    ['John V. Smith', 'J. V. S.', 'John'],
    ['Jean-Pierre de la Cruz', 'J.-P. C.', 'Jean-Pierre'],
    ['JEAN-PIERRE DUPONT', 'J.-P. D.', 'Jean-Pierre'],
    ["D'ANGELO WARD", 'D. W.', "D'Angelo"],
    ['Van Nguyen', 'V. N.', 'Van'],
    ['Anh Van Nguyen', 'A. V. N.', 'Anh'],
    ['Dr. Ann Lee', 'A. L.', 'Ann'],
    ['Mrs Ann Lee, MD', 'A. L.', 'Ann'],
    ['Dr', 'D.', 'Dr'],
    ['Robert "Bob" Hale (self)', 'R. H.', 'Robert'],
    ['Hale, Robert [age 34]', 'R. H.', 'Robert'],
    ['Robert Hale 34', 'R. H.', 'Robert'],
    ['J. R. Tolliver', 'J. R. T.', 'J.'],
    ['  Ann\u00a0  Lee ', 'A. L.', 'Ann'],
    ['Jose\u0301 Peña', 'J. P.', 'José'],
    ['Élodie Œuvrard', 'É. Œ.', 'Élodie'],
    ['Łukasz Żak', 'Ł. Ż.', 'Łukasz'],
    ['Ann', 'A.', 'Ann'],
    ['ßan Lee', 'ß. L.', 'ßan'],
    ['McKenzie deVries', 'M. D.', 'McKenzie'],
    ['Lee,', 'L.', 'Lee'],
    [', Ann', 'A.', 'Ann'],
    ['Jr.', '', ''],
    ['12345', '', ''],
    ['— ,', '', ''],
    ['', '', ''],
  ])('%s', (name, initials, first) => {
    expect([initialsOf(name), firstNameOf(name)]).toEqual([initials, first]);
  });

  const word = fc
    .stringMatching(/^[A-Z][a-z]{2,9}$/)
    .filter((name) => !/^(Mrs?|Ms|Miss|Mx|Dr|Rev|Sra?|Jr|Iii|Esq|Phd)$/.test(name));

  it('gives initials without two letters side by side, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => !/\p{L}\p{M}*\p{L}/u.test(initialsOf(name))),
      { numRuns: 1000 },
    );
  });

  it('never tells the family name, in either order', () => {
    fc.assert(
      fc.property(word, word, (given, family) => {
        fc.pre(!given.includes(family));
        for (const name of [`${given} ${family}`, `${family}, ${given}`]) {
          expect(initialsOf(name)).toBe(`${given.charAt(0)}. ${family.charAt(0)}.`);
          expect(firstNameOf(name)).toBe(given);
        }
      }),
    );
  });
});
