import { useEffect, useState } from 'preact/hooks';
import { now } from '../../browser/clock';
import { openCopies } from '../../browser/tabs';
import { isNudgeDue } from '../../domain/backup-plan';
import { noteBackup, readBackups } from '../../storage/files/backup-state';
import type { Store } from '../../storage/opening';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { dateTimeText } from '../time-text';

/** Above the list of tickets, when the last checked backup is more than a week old. Asked again a week after "not now". */
export function BackupNudge({ store }: { store: Store }) {
  const [nudge, setNudge] = useState<{ checkedAt: number | undefined }>();
  useEffect(() => {
    void readBackups(store).then(async (backups) => {
      if (!backups.ok) return;
      const { state } = backups.value;
      // The week begins when there is first something to lose.
      if (!backups.value.known) await noteBackup(store, {});
      setNudge(isNudgeDue(state, now()) ? { checkedAt: state.checkedAt } : undefined);
    });
  }, [store]);
  if (!nudge) return null;
  const putOff = () => {
    setNudge(undefined);
    void noteBackup(store, { putOffAt: now() });
  };
  return (
    <Banner
      tone="info"
      actions={
        <>
          <Button look="small" onPress={() => void openCopies()}>
            Back up
          </Button>
          <Button look="small" onPress={putOff}>
            Not now
          </Button>
        </>
      }
    >
      {nudge.checkedAt === undefined
        ? 'Your tickets are on this computer only. A backup file keeps them if it breaks.'
        : `Your last backup is from ${dateTimeText(nudge.checkedAt, now())}.`}
    </Banner>
  );
}
