import { useState } from 'preact/hooks';
import { copySecret, type CopySecret } from '../../storage/copy-keys';
import type { StoreFailure } from '../../storage/failure';
import { bringIn, previewFile } from '../../storage/files/bring-in';
import { largestFile, readFile, type FileRefusal, type PslFile } from '../../storage/files/read-file';
import type { Store } from '../../storage/opening';
import { totalsOf, type Totals } from '../copies/totals';

/** How a file the agent chose stands. */
export type BringingIn =
  | { kind: 'nothing' }
  | { kind: 'busy' }
  | { kind: 'refused'; why: FileRefusal }
  | { kind: 'locked'; file: PslFile; wrong: boolean }
  | { kind: 'seen'; file: PslFile; secret: CopySecret; totals: Totals }
  | { kind: 'done'; records: number }
  | { kind: 'failed'; reason: StoreFailure };

/** Reads a file, shows what it would bring in, and brings it in when told to. */
export function useBringIn(store: Store) {
  const [state, setState] = useState<BringingIn>({ kind: 'nothing' });
  const run = async (act: () => Promise<BringingIn>) => {
    setState({ kind: 'busy' });
    setState(await act());
  };
  return {
    state,
    choose: (file: File) => run(() => look(store, file)),
    open: (file: PslFile, typed: string) => run(() => preview(store, file, copySecret(typed), true)),
    bringIn: (file: PslFile, secret: CopySecret) =>
      run(async () => {
        const done = await bringIn(store, file, secret);
        return done.ok ? { kind: 'done', records: done.value } : { kind: 'failed', reason: done.reason };
      }),
    close: () => setState({ kind: 'nothing' }),
  };
}

async function look(store: Store, file: File): Promise<BringingIn> {
  if (file.size > largestFile) return { kind: 'refused', why: 'too-large' };
  const reading = await readFile(new Uint8Array(await file.arrayBuffer()));
  if (reading.kind === 'refused') return reading;
  // A backup of this very vault opens with the key that is at hand.
  return preview(store, reading.file, copySecret(''), false);
}

async function preview(store: Store, file: PslFile, secret: CopySecret, tried: boolean): Promise<BringingIn> {
  const compared = await previewFile(store, file, secret);
  if (!compared.ok) return { kind: 'failed', reason: compared.reason };
  if (compared.value.locked) return { kind: 'locked', file, wrong: tried };
  return { kind: 'seen', file, secret, totals: totalsOf([compared.value]) };
}
