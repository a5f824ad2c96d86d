import { startOwnWorker } from '../../browser/own-worker';
import type { KeyCost } from './key-cost';
import workerAddress from './derive-worker?worker&url';

export interface DeriveRequest {
  passphrase: string;
  salt: Uint8Array<ArrayBuffer>;
  cost: KeyCost;
}

export interface Derived {
  bytes: Uint8Array<ArrayBuffer>;
  /** Milliseconds the derivation itself took. */
  took: number;
}

/** A thread that was started ahead, while the agent is still typing. */
let waiting: Worker | undefined;

/** Starts the thread before it is needed: loading it is part of the time an unlocking takes. */
export function getReadyToDerive(): void {
  waiting ??= startOwnWorker(workerAddress);
}

/** The key of a passphrase, derived in a thread of its own. That thread ends with the answer, and its memory with it. */
export function derive(request: DeriveRequest): Promise<Derived> {
  getReadyToDerive();
  const worker = waiting ?? startOwnWorker(workerAddress);
  waiting = undefined;
  return new Promise<Derived>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Derived>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('the key thread failed')));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
