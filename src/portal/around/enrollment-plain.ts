import type { EnrollmentLine } from '../../domain/page-reading';
import { closestAround } from '../tree/composed-tree';
import { elementOf, textOf } from '../texts/run-places';
import type { Run } from '../texts/runs';
import { datesShape, partNamed, stateWords } from './enrollment-labels';
import type { Layout } from './layout';
import { isPlan, personIn } from './names';

const headings = 'h2,h3,h4,h5,h6,[role=heading],[class*=title i],strong,b';
const strokes = / [/|·•] /;
/** How many lines a plain card can have above its days. */
const reach = 4;

/** Plans without a label: "Plan / Issuer / days / state" in one line, or a title with its days and its state below. */
export function plainEnrollment(layout: Layout): EnrollmentLine[] {
  const texts = layout.seen().filter((run) => !run.control);
  return texts
    .map((run, i) => inOneLine(textOf(run)) ?? inCard(texts, i, layout))
    .filter((line) => line !== undefined);
}

function inOneLine(text: string): EnrollmentLine | undefined {
  if (text.length > 200) return undefined;
  const [plan = '', ...more] = text.split(strokes).map((part) => part.trim());
  const days = more.find((part) => isDays(part));
  const status = more.find((part) => stateWords.test(part));
  if (!days || !status || /\d{5}/.test(plan) || (personIn(plan) && !isPlan(plan))) return undefined;
  const issuer = more[0] !== days && more[0] !== status ? more[0] : undefined;
  return { plan, ...(issuer && { issuer }), ...spanOf(days), status };
}

/** From the days on: the state in one of the next lines, the title in one of those before. */
function inCard(texts: readonly Run[], at: number, layout: Layout): EnrollmentLine | undefined {
  const days = texts[at]?.text ?? '';
  if (!isDays(days)) return undefined;
  const status = texts.slice(at + 1, at + 3).find(({ text }) => stateWords.test(text))?.text;
  const above = texts.slice(Math.max(0, at - reach), at);
  const start = above.findLastIndex((run) => closestAround(elementOf(run), headings) !== null);
  const title = above[start];
  if (!status || !title || title.text.length > 200) return undefined;
  const between = above.slice(start + 1).map((run) => textOf(run));
  if (between.some((text) => partNamed(text.replace(/:.*$/, '')))) return undefined;
  const [, plan, by] =
    between.map((text) => /^(.{3,80}) (?:by|from|de) (\p{Lu}.{2,80})$/u.exec(text)).find(Boolean) ?? [];
  const said = layout.textOf(elementOf(title));
  if (!plan && personIn(said) && !isPlan(said)) return undefined;
  const issuer = by ?? between.find((text) => text.length < 80 && /^\p{Lu}[^:.\d]+$/u.test(text));
  return { plan: plan ?? said, ...(issuer && { issuer }), ...spanOf(days), status };
}

function isDays(text: string): boolean {
  return text.length < 60 && /^\p{L}{0,9}\.? ?\d/u.test(text) && datesShape.test(text) && !/[:$]/.test(text);
}

function spanOf(days: string): Pick<EnrollmentLine, 'from' | 'to'> {
  const [from = '', to = ''] = days.split(/ (?:[-–—]|to|through|a|hasta) |(?<=\d{4})[-–—](?=\d)/);
  return { ...(from && { from }), ...(to && { to }) };
}
