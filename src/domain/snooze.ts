import { defaultDue, dueOn, type DueTime } from './due-time';
import type { Office } from './office';
import { closedBecause } from './working-days';

/** One way to put a follow-up off. */
export interface SnoozeChoice {
  label: string;
  when: DueTime;
}

/** The ways to put a follow-up off at `now`, soonest first: never into a time when nobody answers. */
export function snoozeChoices(now: number, zone: string, usualTime: string, office: Office): SnoozeChoice[] {
  const at = (days: number) => defaultDue(now, zone, { businessDays: days, time: usualTime }, office);
  const choices: SnoozeChoice[] = [
    { label: 'Next business day', when: at(1) },
    { label: 'In 3 business days', when: at(3) },
    { label: 'In 5 business days', when: at(5) },
  ];
  const hour = inAnHour(now, zone, office);
  return hour ? [{ label: 'In an hour', when: hour }, ...choices] : choices;
}

/** On a full minute; undefined when the office is closed by then. */
function inAnHour(now: number, zone: string, office: Office): DueTime | undefined {
  const then = Temporal.Instant.fromEpochMilliseconds(now + 60 * 60_000)
    .toZonedDateTimeISO(zone)
    .round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  const time = then.toPlainTime().toString({ smallestUnit: 'minute' });
  if (
    closedBecause(then.toPlainDate(), office) !== undefined ||
    time < office.opens ||
    time >= office.closes
  ) {
    return undefined;
  }
  return dueOn(then.toPlainDate(), then.toPlainTime(), zone);
}
