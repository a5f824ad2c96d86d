import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pointed } from '../../domain/pointed';
import type { Settings } from '../../domain/settings';
import { withoutRule, withRules, type TaughtRule } from '../../domain/taught-rule';
import { onPointed, takePointed } from '../../messaging/pointed';
import { changeSettings } from '../../storage/change-settings';
import type { StoreFailure } from '../../storage/failure';
import type { Store } from '../../storage/opening';

/** What became of pointing, for the agent to see. */
export type Learned =
  | { kind: 'nothing' }
  | { kind: 'learned'; rule: TaughtRule }
  | { kind: 'taken-only' }
  | { kind: 'not-kept'; reason: StoreFailure };

/**
 * Takes what the agent pointed at on the page into the form, and keeps the rule it teaches. `ready` once the draft the
 * page belongs to is open: a value must not land in another one.
 */
export function usePointed(
  ready: boolean,
  store: Store | undefined,
  onValue: (pointed: Pointed) => void,
  onSettings: (settings: Settings) => void,
): { learned: Learned; forget: () => void; close: () => void } {
  const [learned, setLearned] = useState<Learned>({ kind: 'nothing' });
  const tell = useRef(onValue);
  tell.current = onValue;
  const adopt = useRef(onSettings);
  adopt.current = onSettings;

  useEffect(() => {
    if (!ready) return undefined;
    const take = () =>
      void takePointed().then(async (pointed) => {
        if (!pointed) return;
        tell.current(pointed);
        setLearned(await learn(store, pointed.rule, adopt.current));
      });
    take();
    return onPointed(take);
  }, [ready, store]);

  const forget = () => {
    if (learned.kind !== 'learned' || !store) return;
    const { rule } = learned;
    const forgotten = changeRules(store, (rules) => withoutRule(rules, rule), onSettings);
    void forgotten.then((reason) => setLearned(reason ? { kind: 'not-kept', reason } : { kind: 'nothing' }));
  };
  return { learned, forget, close: () => setLearned({ kind: 'nothing' }) };
}

async function learn(
  store: Store | undefined,
  rule: TaughtRule | undefined,
  onSettings: (settings: Settings) => void,
): Promise<Learned> {
  if (!rule) return { kind: 'taken-only' };
  if (!store) return { kind: 'not-kept', reason: 'locked' };
  const reason = await changeRules(store, (rules) => withRules(rules, [rule]), onSettings);
  return reason ? { kind: 'not-kept', reason } : { kind: 'learned', rule };
}

/** Undefined when the rules are kept, else why they are not. */
async function changeRules(
  store: Store,
  change: (rules: readonly TaughtRule[]) => TaughtRule[],
  onSettings: (settings: Settings) => void,
): Promise<StoreFailure | undefined> {
  const taught = (settings: Settings) => ({ ...settings, taught: change(settings.taught ?? []) });
  const kept = await changeSettings(store, taught);
  if (!kept.ok) return kept.reason;
  onSettings(kept.value);
  return undefined;
}
