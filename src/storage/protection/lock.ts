import { announce } from '../../browser/announcements';
import { forgetUnlocked, recallUnlocked } from './unlocked';

/**
 * Locks at once, for every open page: the key is forgotten, and all of them hear of it twice, by the memory that
 * changed and by an announcement. Without a passphrase there is nothing to lock.
 */
export async function lockNow(): Promise<void> {
  if (!(await recallUnlocked())) return;
  await forgetUnlocked();
  announce('lock');
}
