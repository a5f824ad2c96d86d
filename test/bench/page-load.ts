import { fileURLToPath } from 'node:url';
import { launchChromium, type Chromium } from '../e2e/support/chromium';
import { startPracticePortal } from '../portal/server';
import { median, report } from './figures';

const rounds = 25;
const address = 'https://kyagent.ky.gov/UserProfile/Long';

/**
 * Main-thread time of loading a portal page with our content script, against a content script that does nothing: as the
 * browser adds up a page's tasks, and, because that is noisy, as the tasks of the script itself take. What is done while
 * the page has nothing to do is told apart: nothing of the page waits for it.
 */
export async function benchPageLoad(): Promise<void> {
  const portal = await startPracticePortal();
  portal.serve('kyagent.ky.gov', '/UserProfile/Long', longPage());
  const ours = await launchChromium(portal);
  const empty = await launchChromium(portal, {
    extension: fileURLToPath(new URL('./empty-extension', import.meta.url)),
  });
  try {
    const added: Load[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const [with_, without] = [await load(ours), await load(empty)];
      if (round > 0)
        added.push({
          tasks: with_.tasks - without.tasks,
          loading: with_.loading - without.loading,
          idle: with_.idle - without.idle,
        });
    }
    const of = (part: keyof Load) => `${median(added.map((load) => load[part])).toFixed(1)} ms`;
    report('page load: main-thread time added by the script', of('loading'), 'goal at most 5 ms');
    report('page load: the same while the page is idle', of('idle'), '');
    report('page load: all tasks of the page, median of pairs', of('tasks'), '');
  } finally {
    await ours.close();
    await empty.close();
    await portal.close();
  }
}

/** A book of business with 1,000 clients. */
function longPage(): string {
  const rows = Array.from(
    { length: 1000 },
    (_, row) =>
      `<tr><td>Client ${row}</td><td>${110000000 + row}</td><td>${200000000 + row}</td><td>Active</td></tr>`,
  );
  return `<!doctype html><title>Book of Business</title><h1>Book of Business</h1><table><tr><th>Client</th>
    <th>Case Number</th><th>Application Number</th><th>Status</th></tr>${rows.join('')}</table>`;
}

/** Milliseconds that the main thread worked until a second after the page had loaded. */
interface Load {
  /** On everything. */
  tasks: number;
  /** On the content script, in the page's way. */
  loading: number;
  /** On the content script, while the page had nothing to do. */
  idle: number;
}

async function load(chromium: Chromium): Promise<Load> {
  const page = await chromium.browser.newPage();
  const session = await page.createCDPSession();
  // Time of the processor, not of the clock: other programs on this machine are no part of it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.tracing.start({ categories: ['devtools.timeline'] });
  await page.goto(address);
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const { metrics } = await session.send('Performance.getMetrics');
  const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
  await page.close();
  const tasks = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return { tasks: tasks * 1000, ...timesOf(JSON.parse(trace) as Trace, chromium.extensionOrigin) };
}

/** As the browser writes it: `tdur`, processor time in microseconds. */
interface Trace {
  traceEvents: readonly {
    name: string;
    ph: string;
    pid: number;
    tid: number;
    ts: number;
    tdur?: number;
    dur?: number;
    args?: object;
  }[];
}

/** What the scripts of one extension took: the outermost events that name one of them. */
function timesOf({ traceEvents }: Trace, origin: string): Omit<Load, 'tasks'> {
  const whole = traceEvents.filter(({ ph }) => ph === 'X');
  const within = (inner: Event, outer: Event) =>
    inner !== outer &&
    inner.pid === outer.pid &&
    inner.tid === outer.tid &&
    inner.ts >= outer.ts &&
    inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
  const named = whole.filter(({ args }) => JSON.stringify(args ?? {}).includes(origin));
  const outermost = named.filter((event) => !named.some((other) => within(event, other)));
  const idle = whole.filter(({ name }) => name === 'FireIdleCallback');
  const sum = { loading: 0, idle: 0 };
  for (const event of outermost)
    sum[idle.some((callback) => within(event, callback)) ? 'idle' : 'loading'] += (event.tdur ?? 0) / 1000;
  return sum;
}
type Event = Trace['traceEvents'][number];
