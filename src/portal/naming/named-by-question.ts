import { folded } from '../tree/clean-text';
import { kindOfLabel } from './labels';
import { seam, type NumberSpot } from '../texts/number-shape';
import type { Owner } from '../texts/owner';
import { textOf } from '../texts/run-places';
import type { Run, Runs } from '../texts/runs';

const question = /\?/;
/** Who says it, and no more than that it is so. */
const answer =
  /^(?:[\p{L}][\p{L} .'’]{0,30}: ?)?(?:(?:it|that)(?:['’]s| is)|sure|yes|ok(?:ay)?|here(?: it is)?|the number is|es(?: el)?|si|claro)?[\s,:.–-]*$/u;
const asks =
  /(?:what(?:['’]s| is| was)|may i (?:have|get)|(?:can|could) (?:i (?:have|get)|you (?:please )?(?:give|tell|send)(?: me)?)|do you have|cual es|me (?:da|dice|puede (?:dar|decir))) ((?:[\p{L}#.]+ ?){2,5})(?:,? please|,? por favor)?\?$/u;
/** The name of who speaks, and when. */
const speaker = /^[\p{L}][\p{L} .'’]{0,30}:?$|^\d{1,2}:\d\d(?: ?[ap]\.?m\.?)?$/iu;

/** "What is your case number?" – "It's 123456789.": what was asked right before names the answer. */
export function namedByQuestion(run: Run, spot: NumberSpot, runs: Runs): Owner | undefined {
  if (
    run.control ||
    !runs.mention(question) ||
    !answer.test(folded(run.text.slice(0, spot.start).replaceAll(seam, '')))
  )
    return undefined;
  if (!/^[.!]?$/.test(run.text.slice(spot.end))) return undefined;
  let before = runs.beside(run, -1);
  for (let tries = 0; before && speaker.test(textOf(before)) && tries < 2; tries += 1)
    before = runs.beside(before, -1);
  if (!before?.text.endsWith('?') || before.text.length > 200) return undefined;
  const name = asks.exec(folded(textOf(before)))?.[1];
  const kind = name && kindOfLabel(name);
  return kind ? { kind, label: textOf(before).slice(-80) } : undefined;
}
