import { openCopies } from '../browser/tabs';
import type { StoreFailure } from '../storage/failure';
import { Banner } from './parts/banner';
import { Button } from './parts/button';
import type { StorageState } from './use-opening';
import { storeSentences } from './words';
import { lossSentence } from './copies/words';

interface StorageBannerProps {
  storage: StorageState;
  onUnlock?: () => void;
  /** The copies stand on the same page: they tell of a loss themselves, and when it is settled. */
  besideCopies?: boolean;
}

/** What the agent must know about storage before typing; nothing when all is well. */
export function StorageBanner({ storage, onUnlock, besideCopies = false }: StorageBannerProps) {
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
      return <OpenNotes storage={storage} saysLoss={!besideCopies} />;
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

interface OpenNotesProps {
  storage: Extract<StorageState, { kind: 'open' }>;
  saysLoss: boolean;
}

function OpenNotes({ storage, saysLoss }: OpenNotesProps) {
  const { drafts, settings, spaceLow, loss } = storage;
  return (
    <>
      {loss && saysLoss && (
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
