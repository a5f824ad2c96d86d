import { now } from '../../browser/clock';
import { Button } from '../parts/button';
import { saveFile } from '../parts/save-file';

/** Hands a follow-up to the agent's calendar as a file with nothing personal in it. */
export function CalendarButton({ id, dueAt }: { id: string; dueAt: number }) {
  const save = async () => {
    const { calendarFile } = await import('../../domain/calendar-file');
    saveFile('psl-follow-up.ics', 'text/calendar', calendarFile({ id, dueAt }, now()));
  };
  return <Button onPress={() => void save()}>Calendar file</Button>;
}
