/** What one injection of this script started and must be able to stop. */
export interface Lifetime {
  /** Registers something to undo when a newer injection takes over or the extension is gone. */
  onEnd(undo: () => void): void;
  /** False once ended; an extension that was updated or removed leaves its old scripts without a runtime id. */
  alive(): boolean;
}

/** The injection at work in this frame; later injections of the same extension share this global object. */
interface World {
  pslCompanionEnd?: () => void;
}

/**
 * Begins this injection and ends the one before it: a page open during an update, or injected twice,
 * must not be watched and answered by two scripts.
 */
export function beginLifetime(): Lifetime {
  const world = globalThis as World; // the isolated world's global, where only our own scripts live
  world.pslCompanionEnd?.();
  const undos: (() => void)[] = [];
  let ended = false;
  const end = () => {
    ended = true;
    for (const undo of undos.splice(0)) undo();
  };
  world.pslCompanionEnd = end;
  return {
    onEnd: (undo) => void undos.push(undo),
    alive: () => {
      if (!ended && !hasRuntime()) end();
      return !ended;
    },
  };
}

function hasRuntime(): boolean {
  // Typed as always there, but an orphaned script finds `chrome.runtime` without an id.
  const runtime = chrome.runtime as Partial<typeof chrome.runtime> | undefined;
  return runtime?.id !== undefined;
}
