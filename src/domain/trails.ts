import * as z from 'zod/mini';
import { screenVisitSchema, type ScreenVisit } from './page-reading';

/** The last screens of each tab, oldest first: a page that is loaded anew forgets its own. In memory only. */
export const trailsSchema = z.record(z.string(), z.array(screenVisitSchema));

export type Trails = z.infer<typeof trailsSchema>;

const most = 10;
const mostTabs = 40;

/** Adds a screen to a tab's trail unless it is the one the agent is on already. */
export function withVisit(trails: Trails, tabId: number, visit: ScreenVisit): Trails {
  const before = trails[tabId] ?? [];
  if (before.at(-1)?.screen === visit.screen) return trails;
  const others = Object.entries(trails).filter(([tab]) => tab !== String(tabId));
  // Tabs used longest ago go first.
  const kept = others.sort(([, a], [, b]) => lastAt(a) - lastAt(b)).slice(-(mostTabs - 1));
  return Object.fromEntries([...kept, [String(tabId), [...before, visit].slice(-most)]]);
}

/** What a page remembers itself, after what the tab showed before it was loaded. */
export function joinedTrail(earlier: readonly ScreenVisit[], own: readonly ScreenVisit[]): ScreenVisit[] {
  const start = own[0]?.at ?? Infinity;
  const all = [...earlier.filter(({ at }) => at < start), ...own];
  return all.filter(({ screen }, at) => all[at - 1]?.screen !== screen).slice(-most);
}

function lastAt(visits: readonly ScreenVisit[]): number {
  return visits.at(-1)?.at ?? 0;
}
