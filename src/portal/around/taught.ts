import type { TaughtField } from '../../domain/page-reading';
import type { TaughtRule } from '../../domain/taught-rule';
import { folded } from '../tree/clean-text';
import { closestAround } from '../tree/composed-tree';
import { elementOf, textOf } from '../texts/run-places';
import { nineDigitSpots } from '../texts/number-shape';
import type { Run } from '../texts/runs';
import type { Layout } from './layout';
import { namingOf, type Naming } from './naming';

/** What a rule the agent taught has found, and the label it stands under. */
export interface TaughtValue {
  field: TaughtField;
  value: string;
  label: string;
}

/** A text on the page, or the number in it, that could be the value of a field. */
export interface Candidate {
  value: string;
  run: Run;
  /** What names it; missing where nothing does. */
  naming: Naming | undefined;
}

/** What the rules for this screen find. Every place that fits is told: two different values are a question. */
export function findTaught(layout: Layout, rules: readonly TaughtRule[], screen: string): TaughtValue[] {
  const mine = rules.filter(
    (rule) => rule.screen === screen && rule.host === layout.document.location.hostname,
  );
  const found: TaughtValue[] = [];
  for (const field of new Set(mine.map((rule) => rule.field))) {
    const isNumber = field === 'caseNumber' || field === 'applicationNumber';
    const wanted = mine.filter((rule) => rule.field === field);
    for (const run of layout.seen()) {
      for (const { value, naming } of candidatesIn(run, field, layout)) {
        const fits =
          naming && !(isNumber && namesOther(naming.label)) && wanted.some((rule) => isSame(rule, naming));
        const known = found.some((other) => other.field === field && other.value === value);
        if (fits && !known) found.push({ field, value: value.slice(0, 300), label: naming.label });
      }
    }
  }
  return found.slice(0, 100);
}

/** What in a text could be the value of a field: each number of the right shape, or the whole text. */
export function candidatesIn(run: Run, field: TaughtField, layout: Layout): Candidate[] {
  if (field === 'caseNumber' || field === 'applicationNumber') {
    let from = 0;
    return nineDigitSpots(run.text).map((spot) => {
      const before = run.text.slice(from, spot.start);
      from = spot.end;
      return { value: spot.digits, run, naming: namingOf(run, layout, before) };
    });
  }
  const value = textOf(run).trim();
  return [{ value, run, naming: (field === 'screen' && headingOf(run)) || namingOf(run, layout) }];
}

/** Labels of nine-digit numbers that are never a case or an application, whoever points at them or sends a rule. */
const neverOurs =
  /\b(?:ssn|social security|individual|person|maid|medicaid|member) ?(?:id|number|no\b|#)?|\b(?:dob|birth|phone|tel|fax|zip|npn|doi|fein|ein|routing|seguro social|telefono)\b/;

/** True for the label of a number that is somebody's or something else's for certain. */
export function namesOther(label: string): boolean {
  return neverOurs.test(folded(label));
}

/** A screen's name is often nothing but a heading: its level is all there is to know it by. */
function headingOf(run: Run): Naming | undefined {
  const heading = closestAround(elementOf(run), 'h1,h2,h3,h4,h5,h6');
  return heading ? { relation: 'heading', label: heading.localName } : undefined;
}

function isSame(rule: TaughtRule, naming: Naming): boolean {
  return rule.relation === naming.relation && rule.label.toLowerCase() === naming.label.toLowerCase();
}
