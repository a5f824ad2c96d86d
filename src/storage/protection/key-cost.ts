import * as z from 'zod/mini';

/** How a passphrase is turned into a key: everything that must be known to do it again, kept in the keyring. */
export const keyCostSchema = z.object({
  name: z.literal('argon2id'),
  /** Argon2 version 1.3. */
  version: z.literal(19),
  /** KiB. The upper bounds keep a damaged row from hanging the browser. */
  memory: z.number().check(z.gte(8), z.lte(1_048_576)),
  passes: z.number().check(z.gte(1), z.lte(64)),
  lanes: z.number().check(z.gte(1), z.lte(16)),
});

export type KeyCost = z.infer<typeof keyCostSchema>;

/**
 * 64 MiB and two passes. Nothing below it is written; docs/decisions/054-what-an-unlock-costs.md says why not three
 * everywhere.
 */
export const leastCost: KeyCost = {
  name: 'argon2id',
  version: 19,
  memory: 65_536,
  passes: 2,
  lanes: 1,
};

/** What an unlocking may take on this computer, in milliseconds; a list of tickets has to follow within 1.5 s. */
export const timeForKey = 800;

const mostPasses = 8;

/** More passes for a computer that did `cost` in `took` milliseconds with time to spare, and never fewer. */
export function calibrated(cost: KeyCost, took: number): KeyCost {
  const passes = Math.floor((cost.passes * timeForKey) / Math.max(took, 1));
  return { ...cost, passes: Math.max(cost.passes, Math.min(mostPasses, passes)) };
}

/** True when `kept` is cheaper to guess than what is written today: it is made anew at the next unlocking. */
export function isBelow(kept: KeyCost, wanted: KeyCost): boolean {
  return kept.memory < wanted.memory || kept.passes < wanted.passes;
}

/** The same cost written as text, to be authenticated with what it protects. */
export function nameOfCost({ name, version, memory, passes, lanes }: KeyCost): string {
  return `${name},v=${version},m=${memory},t=${passes},p=${lanes}`;
}
