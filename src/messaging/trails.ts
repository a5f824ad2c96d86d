import { recall } from '../browser/session-memory';
import { trailsSchema, type Trails } from '../domain/trails';

/** Where the worker keeps the trails, until the browser closes. */
export const trailsKey = 'trails';

/** The last screens of each tab, by its id. */
export async function readTrails(): Promise<Trails> {
  const kept = await recall(trailsKey);
  const parsed = trailsSchema.safeParse(typeof kept === 'string' ? JSON.parse(kept) : {});
  return parsed.success ? parsed.data : {};
}
