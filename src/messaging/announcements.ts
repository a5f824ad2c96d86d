/**
 * What one open surface tells the others after it wrote: only which store changed, never what is in it.
 * Each surface reads storage again by itself.
 */
export type Change = 'drafts' | 'issues' | 'settings';

const channelName = 'psl-companion';

/** Tells every other open surface that a store changed. */
export function announce(change: Change): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(change);
  channel.close();
}

/** Calls back on changes made elsewhere; returns the way to stop. */
export function onAnnouncement(listener: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', (event: MessageEvent<Change>) => listener(event.data));
  return () => channel.close();
}
