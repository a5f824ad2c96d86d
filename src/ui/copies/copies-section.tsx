import { useState } from 'preact/hooks';
import type { Store } from '../../storage/opening';
import { acknowledgeLoss, type Loss } from '../../storage/witness';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { useFocusWhenAsked } from '../parts/focus-when-asked';
import { storeSentences } from '../words';
import { BackupPart } from './backup-part';
import { OpenLocked } from './open-locked';
import { useRestore, type Restore } from './use-restore';
import { foundSentence, lossSentence, newestSentence } from './words';

interface CopiesSectionProps {
  store: Store;
  /** What is known to be missing in it. */
  loss: Loss | undefined;
}

/** The copies of the agent's tickets: how they stand, what one has that the other does not, and the way to put it back. */
export function CopiesSection({ store, loss }: CopiesSectionProps) {
  const { restore, compare, putBack, tried } = useRestore(store);
  const [noted, setNoted] = useState(false);
  useFocusWhenAsked('copies');
  const settled = noted || restore.kind === 'put-back';
  return (
    <section class="card" aria-labelledby="copies">
      <div>
        <h2 id="copies" tabIndex={-1}>
          Copies
        </h2>
        <p class="source">
          Everything you save is kept twice on this computer, and a third time in a backup file where you want
          it.
        </p>
      </div>
      {loss && !settled && (
        <Banner tone="bad" loud>
          {lossSentence(loss)}
        </Banner>
      )}
      <div role="status">
        <Standing restore={restore} />
      </div>
      {restore.kind === 'compared' && restore.totals.locked && (
        <LockedCopy wrong={tried} onOpen={(typed) => void compare(typed)} />
      )}
      <div class="row">
        {canPutBack(restore) && (
          <Button look="primary" onPress={() => void putBack()}>
            Put them back
          </Button>
        )}
        {restore.kind !== 'comparing' && restore.kind !== 'putting-back' && (
          <Button onPress={() => void compare()}>Compare again</Button>
        )}
        {loss && !settled && restore.kind === 'compared' && !canPutBack(restore) && (
          <Button onPress={() => void acknowledgeLoss().then(() => setNoted(true))}>I have seen this</Button>
        )}
      </div>
      <BackupPart store={store} />
    </section>
  );
}

function canPutBack(restore: Restore): boolean {
  return restore.kind === 'compared' && restore.totals.records > 0;
}

function LockedCopy({ wrong, onOpen }: { wrong: boolean; onOpen: (typed: string) => void }) {
  return (
    <>
      <p>
        The second copy is locked by the passphrase you had. What comes back is protected as your tickets are
        now: set your passphrase again afterwards, below.
      </p>
      <OpenLocked action="Open the second copy" wrong={wrong} onOpen={onOpen} />
    </>
  );
}

function Standing({ restore }: { restore: Restore }) {
  switch (restore.kind) {
    case 'comparing':
      return <p class="muted">Comparing the two copies…</p>;
    case 'putting-back':
      return <p class="muted">Putting them back…</p>;
    case 'failed':
      return <p class="problem">{storeSentences[restore.reason]}</p>;
    case 'put-back':
      return <p>Put back. Nothing that either copy has is missing now.</p>;
    case 'compared':
      return <Compared {...restore} />;
  }
}

function Compared({ copy, totals }: Extract<Restore, { kind: 'compared' }>) {
  const { records, unreadable, locked } = totals;
  if (copy === 'not-possible') return <p>This browser cannot keep a second copy now.</p>;
  if (locked && records === 0) return null;
  return (
    <>
      {records === 0 ? (
        <p>Both copies are there. Nothing in the second copy is missing here.</p>
      ) : (
        <p>
          The second copy has {foundSentence(totals)} that {records === 1 ? 'is' : 'are'} missing here.
          {newestSentence(totals)} Nothing that is here now is replaced by something older.
        </p>
      )}
      {unreadable > 0 && <p class="source">A part of the second copy is damaged and cannot be read.</p>}
    </>
  );
}
