import { useEffect, useRef, useState } from 'preact/hooks';
import { now } from '../../browser/clock';
import { ownWindow } from '../../browser/workspace';
import { callStep, type Errand } from '../../domain/shortcut';
import { onErrand, takeErrand } from '../../messaging/errand';
import type { Surface } from './call-view';
import type { Call } from './use-call';

/** Only a popup has the focus by itself, and the clipboard takes nothing from a page without it. */
const errandsOf: Record<Surface, readonly Errand[]> = {
  popup: ['copy-details', 'call'],
  workspace: ['call'],
};

/**
 * Does what a key asked this surface for, once the draft the page belongs to is open. Answers how often the details
 * were asked to be copied, and how that is done with.
 */
export function useErrands(call: Call, surface: Surface, showCall: () => void) {
  const [copyAsked, setCopyAsked] = useState(0);
  const act = useRef<(errand: Errand) => void>(undefined);
  act.current = (errand) => {
    showCall();
    if (errand === 'copy-details') {
      setCopyAsked((times) => times + 1);
      return;
    }
    const { goTo, act: line } = callStep(call.form, now());
    if (goTo) call.continueDraft(goTo);
    if (line) call.act({ kind: 'line', act: line });
  };

  const { settled } = call.form;
  useEffect(() => {
    if (!settled) return undefined;
    let gone = false;
    const take = async () => {
      if (document.visibilityState !== 'visible') return;
      const errand = await takeErrand(errandsOf[surface], await ownWindow(), now());
      if (errand && !gone) act.current?.(errand);
    };
    void take();
    const stop = onErrand(() => void take());
    return () => {
      gone = true;
      stop();
    };
  }, [settled, surface]);

  return { copyAsked, closeCopy: () => setCopyAsked(0) };
}
