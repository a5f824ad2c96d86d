import type { Draft } from '../domain/draft';
import type { Pointed } from '../domain/pointed';
import type { Settings } from '../domain/settings';

/**
 * Every message between our contexts, each with one sentence. Both ends take their types from here,
 * so a handler left out does not compile. Types only: the content script must stay small.
 */
export interface Contract {
  /**
   * A portal page tells the worker that it opened, or shows another screen: a good moment to look for overdue follow-ups,
   * and one step of the tab's way. `screen` is missing where its name is not known.
   */
  'page-opened': { with: { screen?: string }; answer: null };
  /** A page that saved tells the worker that follow-ups may have changed: badge and alarm are set anew. */
  'follow-ups-changed': { answer: null };
  /** A page that unlocked tells the worker, which watches from now on when to lock. */
  'vault-unlocked': { answer: null };
  /** A page that is closing hands the worker what was typed and is not yet on disk. */
  'keep-draft': { with: { draft: Draft; base?: Draft }; answer: null };
  /** A page that is closing hands the worker options that are not yet on disk, with those on disk they were made from. */
  'keep-settings': { with: { settings: Settings; base: Settings }; answer: null };
  /** A page that is closing hands the worker a draft that the agent threw away and that is still on disk. */
  'discard-draft': { with: { id: string }; answer: null };
  /** A portal page tells the worker what the agent pointed at: it waits there for the companion to open. */
  pointed: { with: { pointed: Pointed }; answer: null };
}

export type MessageKind = keyof Contract;

/** What travels. `app` keeps us from answering somebody else's message that happens to have our kind. */
export type Message<K extends MessageKind = MessageKind> = {
  app: 'psl-companion';
  kind: K;
} & (Contract[K] extends { with: infer Payload } ? Payload : unknown);
