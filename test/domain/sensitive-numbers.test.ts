import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutFindings } from '../../src/domain/remove-sensitive';
import type { SensitiveKind } from '../../src/domain/sensitive-labels';
import { findSensitive, type TextPlace } from '../../src/domain/sensitive-numbers';

const own = ['110045678', '200145678'];
const inText: TextPlace = { field: 'text', own };
const inMembers: TextPlace = { field: 'members', own };
const inNumber: TextPlace = { field: 'number', own };

/** The text with « » around what was found. */
function marked(text: string, place: TextPlace): string {
  return findSensitive(text, place).reduceRight(
    (shown, { start, end }) => `${shown.slice(0, start)}«${shown.slice(start, end)}»${shown.slice(end)}`,
    text,
  );
}

function kindsIn(text: string, place = inText): SensitiveKind[] {
  return findSensitive(text, place).map(({ kind }) => kind);
}

function expectMarks(shown: string, place: TextPlace): void {
  expect(marked(shown.replace(/[«»]/g, ''), place)).toBe(shown);
}

describe('Social Security numbers', () => {
  it.each([
    'SSN: «123-45-6789»',
    'SSN «123456789»',
    'ssn«123456789»',
    'SSN#«123-45-6789»',
    'SSN is «123 45 6789», the portal refuses it',
    'S.S.N. «123.45.6789»',
    'Social Security number: «123-45-6789»',
    'Social Security Number\n«123456789»',
    'social security no. «123456789»',
    'Soc. Sec. No. «123456789»',
    'her social is «123456789»',
    'SSN for Maria Lopez: «123456789»',
    'ssn for maria lopez «123456789»',
    'SSN (Maria): «123456789»',
    'SSNs: «123456789», «234567890» and «345678901»',
    'SSN ending in «6789»',
    'last four of her SSN: «6789»',
    'SSN: «6789»',
    'SSN «xxx-xx-6789»',
    'SSN «***-**-6789»',
    '**SSN:** «123-45-6789»',
    'ITIN «912-70-1234»',
    'she gave me «123-45-6789» on the phone',
    'she gave me «123‑45‑6789»',
    '«123 45 6789»',
    '«123456789» (SSN) does not match',
    '«123456789» is her SSN',
    'Case 110045678, SSN «123456789»',
    'Case 110045678 SSN «123-45-6789» Application 200145678',
    'SSN «110045678»',
    'Maria, SSN, «123456789»',
  ])('finds %s', (text) => expectMarks(text, inText));

  it.each([
    'Case number 110045678',
    'Case # 123-45-6789',
    'Case #:123456789 ,Application #:234567890',
    'Application number 123 45 6789',
    'case is 123-45-6789',
    'Individual ID 123-45-6789',
    'Confirmation Number # 123-45-6789',
    'Reference Number: 123-45-6789',
    'please provide this number CHFS 123-45-6789 for reference',
    'Ticket number 123-45-6789',
    'tickets 123-45-6789',
    '110045678',
    '123456789',
    'The household has case 123456789 and application 234567890',
    'The SSN was refused. Case 123456789',
    'I asked for the SSN. 123456789 is the case',
    'SSN mismatch on 123456789',
    'SSN error, application 123456789',
    'SSN changed on 11/03/2025',
    'Social Security income 123456789',
    'Social Security income 1200',
    'no SSN on file for 2026',
    'call 502-564-6004',
    'call (502) 564-6004 or 1-855-326-4650',
    'FEIN 61-1234567',
    '40601-1234',
    'INC-123-45-6789',
    '1123-45-67890',
    '123-45-6789-1',
    '000-12-3456 and 666-12-3456 and 123-00-4567 and 123-45-0000',
    '110 045 678',
    '110-04-5678',
    '2026-11-24',
    '192.168.10.1234',
    'Google Chrome 144.0.7559.60, Windows 11',
    'NPN 123456789, DOI number 00123',
    'DOI no. 123-45-6789',
    'from 10:15 to 10:45',
    'SSN',
    'SSN: not given',
    'passport 12345678',
  ])('leaves %s', (text) => expectMarks(text, inText));

  it('takes nine digits beside a name for one, but not a number that says what it is', () => {
    expectMarks('Maria Lopez «123456789», Ann', inMembers);
    expectMarks('Maria Lopez (Individual ID 123456789)', inMembers);
    expectMarks('Maria Lopez 110045678', inMembers);
    expectMarks('Maria, case 123456789', inMembers);
    expectMarks('Maria 5025646004', inMembers);
    expectMarks('M. L. «123-45-6789»', inMembers);
  });
});

describe('dates of birth', () => {
  it.each([
    'DOB «3/14/1985»',
    'DOB: «03/14/85»',
    'D.O.B. «03-14-1985»',
    'dob«03141985»',
    'DOB «3.14.85»',
    'Date of birth: «March 14, 1985»',
    'date of birth «14 Mar 1985»',
    'Birthdate «1985-03-14»',
    'birthday is «3/14/1985»',
    'born «3/14/85»',
    'born on «November 3rd, 2025»',
    'DOB for Maria: «3/14/1985»',
    'DOBs «3/14/1985», «4/15/1986»',
    '«3/14/1985» (DOB)',
    '«3/14/1985» is her birthday',
    'Maria Lopez «3/14/1985» cannot enroll',
    'Maria Lopez «Mar 14, 1985»',
    'DOB (mm/dd/yyyy): «03/14/1985»',
    'DOB «3/14/1985», coverage from 1/1/2026',
    'the newborn, DOB «11/03/2025», is not on the case',
  ])('finds %s', (text) => expectMarks(text, inText));

  it.each([
    'coverage starts 01/01/2026',
    'Coverage effective 1/1/2026, called 11/20/2025',
    'called on 11/24/2026 at 9:00',
    'renewal due 12/15/2025',
    'notice dated 3/14/1985',
    'policy since 06/01/2010',
    'DOB was changed on 11/03/2025',
    'DOB does not match. Called 11/20/2026',
    'DOB error 110045678',
    'born in Kentucky, coverage 01/01/2026',
    '10-11 Office Hour',
    'version 3.14.85',
    'page 3/14 of 85',
    '13/45/1985',
    '24/7',
    'November 24, 2026',
    'qualifying event 10/31/2025 (moved)',
  ])('leaves %s', (text) => expectMarks(text, inText));

  it('takes a date beside a name for a birth, unless it says what happened then', () => {
    expectMarks('Maria Lopez «11/03/2025»', inMembers);
    expectMarks('Maria Lopez (added 11/03/2025)', inMembers);
    expectMarks('Maria Lopez, coverage effective 1/1/2026', inMembers);
    expectMarks('Maria («3/14/85»), Ann («4/15/86»)', inMembers);
  });
});

describe('bank and card numbers', () => {
  it.each([
    ['routing number «083000137»', 'bank'],
    ['routing «083000137» account «0012345678»', 'bank'],
    ['bank account: «0012345678»', 'bank'],
    ['checking acct # «12345678»', 'bank'],
    ['savings account number is «1234 5678 9012»', 'bank'],
    ['ABA «083000137»', 'bank'],
    ['paid with «4111 1111 1111 1111»', 'card'],
    ['paid with «4111111111111111» yesterday', 'card'],
    ['amex «3782-822463-10005»', 'card'],
    ['Visa «4111 1111 1111 1112»', 'card'],
    ['card number «5555555555554444»', 'card'],
    ['CVV «123»', 'card'],
  ])('finds %s', (text, kind) => {
    expectMarks(text, inText);
    expect(new Set(kindsIn(text.replace(/[«»]/g, '')))).toEqual(new Set([kind]));
  });

  it.each([
    'KOG account locked 123456789',
    'kynect account number 123456789',
    'user account 123456789',
    'account number 110045678',
    'account locked for 30 minutes',
    'I am checking 123456789 now',
    'routing the call to 123456789',
    '083000137',
    'insurance card 123456789',
    'ID card: ZGP123456789',
    'paid with 4111 1111 1111 1112',
    'reference 4111111111111111',
    'confirmation number 4111 1111 1111 1111',
    '0000000000000000',
    '1234567890123456',
    '110045678 200145678',
    'premium of 123.45 and 678.90',
    '005Dn000001AbCdEFG4111111111111111',
  ])('leaves %s', (text) => expectMarks(text, inText));
});

describe('a field for a number', () => {
  it.each(['123-45-6789', '123456789', '123 45 6789', '4111111111111111', '03/14/1985', 'Case #123456789'])(
    'leaves %s: the field says what it is',
    (text) => expectMarks(text, inNumber),
  );

  it('finds what is named otherwise in it', () => {
    expectMarks('SSN «123-45-6789»', inNumber);
    expectMarks('DOB «3/14/1985»', inNumber);
  });

  const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`));
  const separator = fc.constantFrom('', ' ', '-');
  const grouped = fc
    .tuple(digits(3), digits(3), digits(3), separator)
    .map(([a, b, c, between]) => [a, b, c].join(between));

  it("never takes the packet's own case or application number for anything, in its field or among words", () => {
    fc.assert(
      fc.property(grouped, digits(9), fc.constantFrom('', 'Case ', 'see ', 'for '), (mine, other, lead) => {
        const place = { own: [mine, other] };
        expect(findSensitive(mine, { ...place, field: 'number' })).toEqual([]);
        expect(findSensitive(lead + mine, { ...place, field: 'text' })).toEqual([]);
        expect(findSensitive(lead + other, { ...place, field: 'members' })).toEqual([]);
      }),
    );
  });

  it('always finds a labelled Social Security number, in every field and writing', () => {
    const label = fc.constantFrom(
      'SSN',
      'ssn',
      'SSN:',
      'Social Security number',
      'Social Security #',
      'SS#',
      'S.S.N.',
    );
    const field = fc.constantFrom('number' as const, 'members' as const, 'text' as const);
    const lead = fc.constantFrom('', 'Case 110045678, ', 'Maria Lopez. ', 'DOB 3/14/1985 ', '(');
    fc.assert(
      fc.property(
        lead,
        label,
        digits(9),
        fc.constantFrom('', '-', ' '),
        field,
        (before, name, nine, gap, where) => {
          const written = [nine.slice(0, 3), nine.slice(3, 5), nine.slice(5)].join(gap);
          const text = `${before}${name} ${written}`;
          const found = findSensitive(text, { field: where, own: [nine] });
          expect(found).toContainEqual({
            kind: 'social-security',
            start: text.length - written.length,
            end: text.length,
          });
        },
      ),
    );
  });
});

describe('removing', () => {
  it.each([
    ['SSN: 123-45-6789', ''],
    ['Maria Lopez SSN: 123-45-6789 cannot enroll', 'Maria Lopez cannot enroll'],
    ['Maria (SSN 123-45-6789), Ann', 'Maria, Ann'],
    ['Maria, DOB 3/14/1985, Ann', 'Maria, Ann'],
    ['She gave me 123-45-6789.', 'She gave me.'],
    ['SSN for Maria: 123456789', 'SSN for Maria'],
    ['Case 110045678\nSSN 123456789\nCall back', 'Case 110045678\n\nCall back'],
    ['routing 083000137 account 0012345678 refused', 'refused'],
    ['no numbers here', 'no numbers here'],
  ])('%s becomes %s', (text, left) => {
    expect(withoutFindings(text, findSensitive(text, inText))).toBe(left);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      'SSN 123-45-6789',
      'DOB: 3/14/1985',
      '4111 1111 1111 1111',
      '(123-45-6789)',
      'acct 0012345678',
    ),
    fc.constantFrom('Maria', 'case 110045678', 'called 11/20/2026,', 'The page said no.', '\n', ';', '10:42'),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

  it('takes only what was found and its label, and every other word stays in its order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const left = withoutFindings(text, findSensitive(text, inText));
        let at = 0;
        for (const character of left.replace(/\s/g, '')) {
          at = text.indexOf(character, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += 1;
        }
      }),
    );
  });

  it('leaves nothing to find for whoever looks again a few times', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let left = text;
        for (let times = 0; times < 4; times += 1) left = withoutFindings(left, findSensitive(left, inText));
        expect(findSensitive(left, inText)).toEqual([]);
      }),
    );
  });
});

it('costs next to nothing at each key, whatever is in the field', () => {
  const hostile = [
    '1',
    'SSN ',
    '1-',
    '12/',
    'DOB SSN ',
    '123-45-',
    '#',
    'ssn for A B C ',
    '(((',
    '4111 ',
    'SSN 123456789 ',
    '1/1/85 ',
  ];
  for (const piece of hostile) {
    const text = `${piece.repeat(Math.ceil(20_000 / piece.length))} 12`;
    // The quickest of three: what else the machine does can only add to it.
    const times = [1, 2, 3].map(() => {
      const started = performance.now();
      findSensitive(text, inText);
      return performance.now() - started;
    });
    expect(Math.min(...times), piece).toBeLessThan(150);
  }
});
