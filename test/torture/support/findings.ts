import type { Page } from 'puppeteer-core';
import type { Loss } from '../../../src/storage/witness';

/** A call the storage code said was saved. */
export interface Acknowledged {
  issueId: string;
  callId: string;
  ticketNumber: string;
}

/** What was wrong after the worst happened. */
export interface Findings {
  /** Acknowledged calls that are not there, or not as they were saved. */
  lost: number;
  /** Rows, drafts or counts that show half of a save. */
  halfWritten: number;
  /** What the witness said that is missing. */
  losses: Loss[];
}

/** Findings of many rounds, and of how many acknowledged saves. */
export class Sum {
  saves = 0;
  readonly found: Findings = { lost: 0, halfWritten: 0, losses: [] };

  add(acknowledged: readonly Acknowledged[], { lost, halfWritten, losses }: Findings): void {
    this.saves += acknowledged.length;
    this.found.lost += lost;
    this.found.halfWritten += halfWritten;
    this.found.losses.push(...losses);
  }

  text(): string {
    const { lost, halfWritten, losses } = this.found;
    return `${this.saves} acknowledged saves, ${lost} lost, ${halfWritten} half-written, ${losses.length} losses noticed`;
  }
}

/** Nothing wrong. */
export const nothing: Findings = { lost: 0, halfWritten: 0, losses: [] };

/** Looks for every acknowledged call in the store the page opens. */
export async function check(page: Page, acknowledged: readonly Acknowledged[]): Promise<Findings> {
  // A plain text, because the page has its own `torture` and this file does not.
  return (await page.evaluate(`torture.check(${JSON.stringify(acknowledged)})`)) as Findings;
}

/** Puts back what the second copy has, as the page does that opens by itself after a loss. Answers how it was noticed. */
export async function restore(page: Page): Promise<string> {
  return (await page.evaluate('torture.restore()')) as string;
}

/** Begins to write; what is acknowledged arrives in the list until the browser ends. */
export async function beginToWrite(page: Page): Promise<Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  await page.exposeFunction('acknowledge', (call: Acknowledged) => void acknowledged.push(call));
  await page.evaluate('torture.write()');
  return acknowledged;
}
