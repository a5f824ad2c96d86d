import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/support/chromium';
import { findOnDisk } from '../e2e/support/find-on-disk';
import { markedDay, vaultIdOf } from '../e2e/support/marked-day';
import { Markers } from '../e2e/support/markers';
import { startPracticePortal, type PracticePortal } from '../portal/server';

let portal: PracticePortal;
const folders: string[] = [];

beforeAll(async () => {
  portal = await startPracticePortal();
});
afterAll(async () => {
  await portal.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const engines = { LevelDB: [], SQLite: ['--enable-features=IdbSqliteBackingStore'] };
const rounds = Number(process.env['MARKER_ROUNDS'] ?? 5);

describe.each(Object.entries(engines))('on %s', (engine, flags) => {
  it.each(Array.from({ length: rounds }, (_, round) => round + 1))(
    'day %i: of everything typed nothing stands on the disk after the lock and a kill',
    { timeout: 300_000 },
    async (day) => {
      const profile = mkdtempSync(join(tmpdir(), 'psl-companion-markers-'));
      folders.push(profile);
      const chromium = await launchChromium(portal, { profile, flags });
      const markers = new Markers(true);
      await markedDay(chromium, markers, join(profile, 'saved by hand'));
      const vaultId = await vaultIdOf(chromium);
      await chromium.kill();
      expect(markers.typed.size).toBeGreaterThan(50);
      // What is meant to stand there in the clear is found: so would be a marker.
      const found = findOnDisk(vaultId, [profile]);
      expect(found.length).toBeGreaterThan(2);
      console.log(
        `${engine}, day ${day}: ${markers.typed.size} markers typed, the vault's id found in ${found.length} places`,
      );
      expect(findOnDisk(markers.beginning, [profile])).toEqual([]);
      expect(readdirSync(profile, { recursive: true }).join()).not.toContain(markers.beginning);
    },
  );
});
