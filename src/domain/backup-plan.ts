/** Days after which a backup is old. */
export const backupAge = 7;
const [dailies, weeklies] = [7, 4];
const day = 24 * 60 * 60 * 1000;

/** What is known of the backups. Milliseconds since 1970. */
export interface BackupTimes {
  /** When there was first something to back up. */
  since: number;
  /** The last one that was read back and checked. */
  checkedAt?: number | undefined;
  /** When the agent last said "not now". */
  putOffAt?: number | undefined;
}

/** True when the agent is to be reminded of a backup. */
export function isNudgeDue({ since, checkedAt, putOffAt }: BackupTimes, now: number): boolean {
  return now - Math.max(since, checkedAt ?? 0, putOffAt ?? 0) > backupAge * day;
}

/** True when the day's backup in the chosen folder is still to be made: none was made on this calendar day. */
export function isDailyDue(checkedAt: number | undefined, now: number): boolean {
  return checkedAt === undefined || dayText(checkedAt) !== dayText(now);
}

/** The name of a backup: the day and a part of the vault's random id. Nothing in it is about anybody. */
export function backupName(vaultId: string, at: number): string {
  return `psl-companion-${dayText(at)}-${vaultId.slice(0, 8)}.pslbackup`;
}

/**
 * Which backups of this vault may go: all but the newest of each of the last 7 days there is one of, and of each of the 4 weeks
 * before those. Names that are not of this vault are never among them.
 */
export function backupsToRemove(names: readonly string[], vaultId: string): string[] {
  const ours = names
    .map((name) => ({ name, date: dateIn(name, vaultId) }))
    .filter((one): one is { name: string; date: string } => one.date !== undefined)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const kept = new Set(ours.slice(0, dailies).map(({ name }) => name));
  const weeks = new Set<number>();
  for (const { name, date } of ours.slice(dailies)) {
    const week = weekOf(date);
    if (weeks.has(week) || weeks.size === weeklies) continue;
    weeks.add(week);
    kept.add(name);
  }
  return ours.map(({ name }) => name).filter((name) => !kept.has(name));
}

function dateIn(name: string, vaultId: string): string | undefined {
  const found = /^psl-companion-(\d{4}-\d\d-\d\d)-(.+)\.pslbackup$/.exec(name);
  return found?.[2] === vaultId.slice(0, 8) ? found[1] : undefined;
}

/** Weeks counted from Monday, 5 January 1970. */
function weekOf(date: string): number {
  return Math.floor((Date.parse(`${date}T00:00:00Z`) / day - 4) / 7);
}

/** The calendar day, where the agent is: 2026-11-24. */
function dayText(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
