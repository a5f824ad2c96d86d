import { openCopies } from '../browser/tabs';
import type { StoreFailure } from '../storage/failure';
import { Banner } from './parts/banner';
import { Button } from './parts/button';
import type { StorageState } from './use-opening';
import { storeSentences } from './words';
import { lossSentence } from './copies/words';

/** What the agent must know about storage before typing; nothing when all is well. */
export function StorageBanner({ storage, onUnlock }: { storage: StorageState; onUnlock?: () => void }) {
  switch (storage.kind) {
    case 'opening':
      return null;
    case 'locked':
      return onUnlock ? <Locked onUnlock={onUnlock} /> : null;
    case 'failed':
      return (
        <Banner tone="bad" loud actions={canBeMended(storage.reason) && <SeeCopies />}>
          {storeSentences[storage.reason]} You can still fill in and copy the call details.
        </Banner>
      );
    case 'open':
      return <OpenNotes storage={storage} />;
  }
}

/** Storage failed in a way the copies can help with. */
export function canBeMended(reason: StoreFailure): boolean {
  return reason === 'damaged' || reason === 'upgrade-failed';
}

function SeeCopies() {
  if (location.hash === '#copies') return null; // they stand on this very page
  return (
    <Button look="small" onPress={() => void openCopies()}>
      See what can be put back
    </Button>
  );
}

function Locked({ onUnlock }: { onUnlock: () => void }) {
  return (
    <Banner
      tone="info"
      actions={
        <Button look="small" onPress={onUnlock}>
          Unlock
        </Button>
      }
    >
      Your tickets are locked. You can fill, copy and save: it joins your list when you unlock.
    </Banner>
  );
}

function OpenNotes({ storage }: { storage: Extract<StorageState, { kind: 'open' }> }) {
  const { drafts, settings, spaceLow, loss } = storage;
  return (
    <>
      {loss && (
        <Banner tone="bad" loud actions={<SeeCopies />}>
          {lossSentence(loss)}
        </Banner>
      )}
      {spaceLow && (
        <Banner tone="warn">
          The disk is almost full. Free some space soon, so that tickets can be saved.
        </Banner>
      )}
      {settings.unreadable && (
        <Banner tone="warn">
          Your options cannot be read. They are kept; check your name and DOI number.
        </Banner>
      )}
      {drafts.unreadable > 0 && (
        <Banner tone="warn">
          {drafts.unreadable === 1 ? 'One draft' : `${drafts.unreadable} drafts`} cannot be read. They are
          kept as they are.
        </Banner>
      )}
    </>
  );
}
