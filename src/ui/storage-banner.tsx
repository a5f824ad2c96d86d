import { Banner } from './parts/banner';
import type { StorageState } from './use-opening';
import { storeSentences } from './words';

/** What the agent must know about storage before typing; nothing when all is well. */
export function StorageBanner({ storage }: { storage: StorageState }) {
  switch (storage.kind) {
    case 'opening':
      return null;
    case 'locked':
      return <Banner tone="warn">Your tickets are locked. You can fill and copy the packet.</Banner>;
    case 'failed':
      return (
        <Banner tone="bad" loud>
          {storeSentences[storage.reason]} You can still fill and copy the packet.
        </Banner>
      );
    case 'open':
      return <OpenNotes storage={storage} />;
  }
}

function OpenNotes({ storage }: { storage: Extract<StorageState, { kind: 'open' }> }) {
  const { drafts, settings, spaceLow } = storage;
  return (
    <>
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
