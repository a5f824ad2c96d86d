import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../e2e/support/browsers';
import { installBrowser } from './install-browser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const report = 'test-results/vitest.json';

interface Counts {
  passed: number;
  failed: number;
}

/** Lint, types, unit tests and real browsers. Ends with `N passed, N failed`; returns the exit status. */
export function testEverything(): number {
  installBrowser('chromium', findBrowser);
  installBrowser('firefox', findBrowser);
  const checks = ['lint', 'types'].map((script) => succeeds(`npm run --silent ${script}`));
  const tests = runVitest();
  const failed = tests.failed + checks.filter((passed) => !passed).length;
  console.log(`${tests.passed + checks.filter(Boolean).length} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function succeeds(command: string): boolean {
  return spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' }).status === 0;
}

/** All test projects in one run, but for those that take hours. A file that cannot even be loaded has no tests to count, and counts as one failure. */
function runVitest(): Counts {
  mkdirSync(`${root}test-results`, { recursive: true });
  rmSync(`${root}${report}`, { force: true });
  const ok = succeeds(
    `npx vitest run --project unit --project pages --project browser --reporter=default --reporter=json --outputFile.json=${report}`,
  );
  const { passed, failed } = readCounts();
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

function readCounts(): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(
    readFileSync(`${root}${report}`, 'utf8'),
  ) as Record<'numPassedTests' | 'numFailedTests' | 'numFailedTestSuites', number>; // Vitest's JSON reporter
  return {
    passed: numPassedTests,
    failed: numFailedTests > 0 ? numFailedTests : Math.sign(numFailedTestSuites),
  };
}
