import { onAnnouncement } from '../../browser/announcements';

/** A surface that was open while everything was erased elsewhere shows what is gone: it opens again, empty. */
export function startAgainWhenErased(): void {
  onAnnouncement((change) => {
    if (change === 'erased') location.reload();
  });
}
