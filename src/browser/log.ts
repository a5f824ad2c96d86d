/** Everything that may be logged. A closed list, so that no value can slip in as a name. */
export type LogName =
  | 'answer-failed'
  | 'backup-not-written'
  | 'badge-failed'
  | 'browser-began-anew'
  | 'content-script-not-injected'
  | 'data-not-kept'
  | 'draft-not-kept'
  | 'draft-not-dropped'
  | 'expired-not-removed'
  | 'freeze-not-remembered'
  | 'journal-not-kept'
  | 'key-cost-not-raised'
  | 'lock-watch-failed'
  | 'marks-not-read'
  | 'marks-not-remembered'
  | 'message-refused'
  | 'migration-failed'
  | 'notice-not-noted'
  | 'notice-not-settled'
  | 'menus-not-made'
  | 'not-erased'
  | 'notification-failed'
  | 'pointed-not-kept'
  | 'pointing-failed'
  | 'popup-not-opened'
  | 'sent-text-not-kept'
  | 'settings-not-kept'
  | 'shortcut-not-kept'
  | 'shortcuts-not-opened'
  | 'session-memory-unreadable'
  | 'removed-not-destroyed'
  | 're-encryption-unfinished'
  | 'space-unknown'
  | 'storage-frozen'
  | 'storage-level-not-set'
  | 'log-not-begun'
  | 'store-not-inspected'
  | 'store-behind-witness'
  | 'tab-not-marked'
  | 'witness-not-read'
  | 'witness-not-written'
  | 'sweep-failed'
  | 'tickets-not-found'
  | 'tickets-not-opened'
  | 'trail-not-kept'
  | 'unreadable-rows'
  | 'worker-not-reached';

/** Notes that something went wrong: its name, and how often. Never a value: values are about people. */
export function logProblem(name: LogName, count = 1): void {
  console.warn(`PSL Companion: ${name} (${count})`);
}

/** The same for a caught error. Only the error's class is kept; its message may quote what was being handled. */
export function logError(name: LogName, error: unknown): void {
  console.warn(`PSL Companion: ${name} (${error instanceof Error ? error.name : 'unknown error'})`);
}
