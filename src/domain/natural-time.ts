import { casual } from 'chrono-node/en';
import { dueOn, type DueTime } from './due-time';
import type { Office } from './office';
import { addWorkdays } from './working-days';

/** What natural words are read against. `now` in milliseconds since 1970, `zone` an IANA name. */
export interface TimeContext {
  now: number;
  zone: string;
  office: Office;
  /** The agent's usual time of day, for words that name none: 09:00. */
  usualTime: string;
}

/** What "Tuesday 2 pm" came to. */
export type UnderstoodTime =
  { kind: 'due'; dueTime: DueTime } | { kind: 'past'; dueTime: DueTime } | { kind: 'not-understood' };

/**
 * Reads words an agent would say: "Tuesday 2 pm", "tomorrow morning", "in 3 business days at 10". Heavy, because of the
 * library behind it: load it when somebody types.
 */
export function understandTime(words: string, context: TimeContext): UnderstoodTime {
  const text = inFigures(words.trim().toLowerCase());
  if (text === '') return { kind: 'not-understood' };
  const wall = inWorkdays(text, context) ?? byLibrary(text, context);
  if (!wall) return { kind: 'not-understood' };
  const dueTime = dueOn(wall.toPlainDate(), wall.toPlainTime(), context.zone);
  return { kind: dueTime.dueAt > context.now ? 'due' : 'past', dueTime };
}

/** Only the state's calendar knows what a day of work is, so these words are read here; the rest names the time of day. */
function inWorkdays(text: string, context: TimeContext): Temporal.PlainDateTime | undefined {
  const found =
    /\b(?:(?:in|after) )?(next|\d{1,2}) (?:business|working|work) ?days?(?: from (?:now|today))?\b/.exec(
      text,
    );
  if (!found) return undefined;
  const count = found[1] === 'next' ? 1 : Number(found[1]);
  const day = addWorkdays(localNow(context).toPlainDate(), count, context.office);
  const rest = text.replace(found[0], ' ').trim();
  const time =
    rest === '' ? Temporal.PlainTime.from(context.usualTime) : byLibrary(rest, context)?.toPlainTime();
  return time && day.toPlainDateTime(time);
}

/** Words chrono leaves alone or reads as another day's. */
const figures: readonly [RegExp, string][] = [
  [/\b(?:end of (?:the )?day|eod|close of business|cob)\b/g, 'end-of-day'],
  [/\bfirst thing\b/g, 'first-thing'],
  [/\bnoon\b/g, '12 pm'],
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, index): [RegExp, string] => [new RegExp(`\\b${word}\\b`, 'g'), String(index + 1)],
  ),
];

function inFigures(text: string): string {
  return figures.reduce((read, [word, figure]) => read.replace(word, figure), text);
}

function byLibrary(words: string, context: TimeContext): Temporal.PlainDateTime | undefined {
  const text = words.replace(/end-of-day|first-thing/g, ' ').trim() || 'today';
  const now = localNow(context);
  const [found, ...others] = casual.parse(
    text,
    { instant: new Date(context.now), timezone: now.offsetNanoseconds / 60_000_000_000 },
    { forwardDate: !/\b(?:last|past|ago)\b/.test(text) },
  );
  // Two times in one text, or half of it left over: better to ask than to pick.
  if (!found || others.length > 0 || leftOver(text, found.text)) return undefined;
  const { start } = found;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  if (year === null || month === null || day === null) return undefined;
  const time = Temporal.PlainTime.from(timeIn(words, start, context));
  const wall = Temporal.PlainDate.from({ year, month, day }).toPlainDateTime(time);
  // "Tuesday 9 am", said on a Tuesday at ten, is next week's.
  const nextWeek = start.isCertain('weekday') && !start.isCertain('day') && hasPassed(wall, now);
  return nextWeek && !/\b(?:last|past)\b/.test(text) ? wall.add({ days: 7 }) : wall;
}

function hasPassed(wall: Temporal.PlainDateTime, now: Temporal.ZonedDateTime): boolean {
  return Temporal.PlainDateTime.compare(wall, now.toPlainDateTime()) <= 0;
}

type Components = ReturnType<typeof casual.parse>[number]['start'];

function timeIn(text: string, start: Components, { usualTime, office }: TimeContext): string {
  if (text.includes('end-of-day')) return office.closes;
  if (start.isCertain('hour')) {
    const hour = start.get('hour') ?? 0;
    // "at 2" in an office is 14:00 unless somebody says otherwise.
    const meant =
      !start.isCertain('meridiem') && !/\d:\d/.test(text) && hour > 0 && hour < 7 ? hour + 12 : hour;
    return `${two(meant)}:${two(start.get('minute') ?? 0)}`;
  }
  if (/\bmorning\b|first-thing/.test(text)) return office.opens > '09:00' ? office.opens : '09:00';
  if (/\bafternoon\b/.test(text)) return '14:00';
  if (/\b(?:evening|tonight)\b/.test(text)) return '18:00';
  return usualTime;
}

function leftOver(text: string, found: string): boolean {
  const rest = text
    .replace(found, ' ')
    .replace(/\b(?:on|at|by|the|please|call|again|follow|up|o'clock|around|about|next)\b|[,.]/g, ' ');
  return /[a-z0-9]/.test(rest);
}

const two = (part: number) => String(part).padStart(2, '0');

function localNow({ now, zone }: TimeContext): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
}
