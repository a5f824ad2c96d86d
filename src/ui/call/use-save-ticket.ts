import { useState } from 'preact/hooks';
import { now } from '../../browser/clock';
import type { Keeper } from '../../storage/opening';
import type { NewCall } from '../../storage/save-call';
import type { SaveState } from '../use-settings';
import { whenNeeded } from '../when-needed';

const saving = () => import('../../storage/save-call');

/** "Save ticket": one transaction, and a state that says "saved" only when it is on disk. */
export function useSaveTicket(keeper: Keeper | undefined, onSaved: (issueId: string) => void) {
  const [state, setState] = useState<SaveState>({ kind: 'nothing' });

  /** True when the ticket is on disk. */
  const save = async (call: NewCall): Promise<boolean> => {
    if (!keeper || state.kind === 'saving') return false;
    setState({ kind: 'saving' });
    const saved = await whenNeeded(saving, ({ saveCall }) => saveCall(keeper, call));
    setState(saved.ok ? { kind: 'saved', at: now() } : { kind: 'failed', reason: saved.reason });
    // What was sealed cannot be shown before the vault is unlocked.
    if (saved.ok && !saved.value.sealed) onSaved(saved.value.issueId);
    return saved.ok;
  };

  return { state, save };
}
