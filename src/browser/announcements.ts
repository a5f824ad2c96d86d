/**
 * What one open surface tells the others after it wrote: only which store changed, never what is in it.
 * Each surface reads storage again by itself. 'lock' and 'unlock' come from whoever locked or unlocked; 'pointed' says
 * that something the agent pointed at is waiting; 'erased' that there is nothing left.
 */
export type Change = 'drafts' | 'issues' | 'settings' | 'keyring' | 'lock' | 'unlock' | 'pointed' | 'erased';

const channelName = 'psl-companion';

/** One a context: a channel does not hear itself, so whoever wrote is not told about its own write. */
let channel: BroadcastChannel | undefined;

/** Tells every other open surface that a store changed. It wakes no sleeping worker; see wake-worker.ts. */
export function announce(change: Change): void {
  ours().postMessage(change);
}

/** Calls back on changes made by other surfaces; returns the way to stop. */
export function onAnnouncement(listener: (change: Change) => void): () => void {
  const heard = (event: MessageEvent<Change>) => listener(event.data);
  const target = ours();
  target.addEventListener('message', heard);
  return () => target.removeEventListener('message', heard);
}

function ours(): BroadcastChannel {
  channel ??= new BroadcastChannel(channelName);
  return channel;
}
