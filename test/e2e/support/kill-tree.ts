import type { Browser } from 'puppeteer-core';
import { until } from './until';

/** Ends every process of a browser at once, without a chance to finish anything, and waits until it is gone. */
export async function killTree(browser: Browser): Promise<void> {
  const leader = browser.process();
  if (leader?.pid === undefined) throw new Error('The browser has no process to kill.');
  const gone = new Promise((resolve) => leader.once('exit', resolve));
  // Puppeteer starts the browser as the leader of a process group of its own. Windows has no such groups.
  if (process.platform === 'win32') leader.kill('SIGKILL');
  else process.kill(-leader.pid, 'SIGKILL');
  await gone;
  await until(() => !browser.connected, 'the connection to end');
}
