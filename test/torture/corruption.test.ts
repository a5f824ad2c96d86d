import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killTree } from '../e2e/support/kill-tree';
import { buildTorture, everyEngine, launch, type Engine } from './support/browser';
import { check, nothing, type Acknowledged, type Findings } from './support/findings';
import { howOften } from './support/how-often';

const rounds = howOften('CORRUPTIONS', 100) / everyEngine.length;
const tickets = 60;
const folder = mkdtempSync(join(tmpdir(), 'psl-companion-corrupt-'));

beforeAll(buildTorture);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ways a file is found damaged. `at` is between 0 and 1. */
const damages = {
  'a byte flipped': (file: string, at: number) =>
    change(file, (bytes) => {
      const place = Math.floor(at * bytes.length);
      bytes[place] = (bytes[place] ?? 0) ^ 0xff;
      return bytes;
    }),
  'cut short': (file: string, at: number) =>
    change(file, (bytes) => bytes.subarray(0, Math.floor(at * bytes.length))),
  'header of zeros': (file: string) => change(file, (bytes) => bytes.fill(0, 0, Math.min(100, bytes.length))),
  'file missing': (file: string) => rmSync(file),
};
type Damage = keyof typeof damages;

function change(file: string, how: (bytes: Buffer) => Buffer): void {
  writeFileSync(file, how(readFileSync(file)));
}

/** What came of one damage; a text where the store could not be looked through afterwards. */
interface Outcome {
  noticed: string;
  found: Findings | string;
}

/**
 * Damages the database's own files on disk while the browser is closed, then opens the store as the extension does.
 * Either every record is there as it was, or it is noticed and everything comes back from the second copy.
 */
describe.each(everyEngine)('a damaged database file, on %s', (engine) => {
  it(`${rounds} times: noticed, and everything is put back from the second copy`, async () => {
    const whole = join(folder, `${engine}-whole`);
    const acknowledged = await layDown(whole, engine);
    const outcomes: Record<string, number> = {};
    const wrong: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const names = Object.keys(damages) as Damage[];
      const damage = names[round % names.length] ?? 'cut short';
      const profile = join(folder, `${engine}-damaged`);
      cpSync(whole, profile, { recursive: true });
      const file = pick(databaseFiles(profile), round);
      damages[damage](file, Math.random());
      const { noticed, found } = await open(profile, engine, acknowledged);
      const key = `${damage}: ${noticed}`;
      outcomes[key] = (outcomes[key] ?? 0) + 1;
      if (noticed === 'not noticed' || JSON.stringify(found) !== JSON.stringify(nothing))
        wrong.push(`${key}, in ${file}: ${JSON.stringify(found)}`);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    console.log(
      `${engine}: ${rounds} corruptions, ${wrong.length} not restored; ${JSON.stringify(outcomes, null, 1)}`,
    );
    expect(wrong).toEqual([]);
  });
});

async function layDown(profile: string, engine: Engine): Promise<Acknowledged[]> {
  const { browser, page } = await launch(profile, engine);
  const acknowledged = (await page.evaluate(`torture.keep(${tickets})`)) as Acknowledged[];
  await browser.close();
  return acknowledged;
}

/** All is there in the end, and where something was missing in between it was noticed. */
async function open(profile: string, engine: Engine, acknowledged: Acknowledged[]): Promise<Outcome> {
  const { browser, page } = await launch(profile, engine);
  try {
    const noticed = (await page.evaluate('torture.restore()')) as string;
    return { noticed, found: await check(page, acknowledged).catch(String) };
  } finally {
    await killTree(browser);
  }
}

/** The files the database consists of, the largest first: most of the tickets are in those. */
function databaseFiles(profile: string): string[] {
  const root = join(profile, 'Default', 'IndexedDB');
  if (!existsSync(root)) throw new Error('there is no database');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'LOCK' && !entry.name.startsWith('LOG'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size > 0)
    .sort((a, b) => statSync(b).size - statSync(a).size);
}

/** Each in its turn: four kinds of damage to one file, then to the next. */
function pick(files: readonly string[], round: number): string {
  const file = files[Math.floor(round / 4) % files.length];
  if (file === undefined) throw new Error('there is no file');
  return file;
}
