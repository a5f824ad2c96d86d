import { now } from '../../browser/clock';
import { Button } from '../parts/button';

/** Hands a follow-up to the agent's calendar as a file with nothing personal in it. */
export function CalendarButton({ id, dueAt }: { id: string; dueAt: number }) {
  const save = async () => {
    const { calendarFile } = await import('../../domain/calendar-file');
    const url = URL.createObjectURL(
      new Blob([calendarFile({ id, dueAt }, now())], { type: 'text/calendar' }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = 'psl-follow-up.ics';
    link.click();
    // The download has begun by then; the file is a few hundred bytes.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return <Button onPress={() => void save()}>Calendar file</Button>;
}
