import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostilePages } from '../reading/hostile-pages';
import { samplePages, type Expected } from '../reading/sample-pages';
import { expectReading, values } from './support/expect-reading';
import { launchReadingBrowser, type ReadingBrowser } from './support/reading-browser';

/** The shipped content script reads every sample page in a real browser, where layout, frames and closed shadow roots exist. */

let browser: ReadingBrowser;

beforeAll(async () => {
  browser = await launchReadingBrowser();
});
afterAll(() => browser.close());

describe('each sample page is read right in Chromium', () => {
  test.each(samplePages)('$name', async ({ html, expected }: { html: () => string; expected: Expected }) => {
    await browser.open(html(), expected.address);
    expectReading(await browser.read(), expected);
  });
});

describe('a hostile page is read in bounded time', () => {
  test.each(hostilePages)('$name', async ({ html }) => {
    await browser.open(`<!doctype html><title>Portal</title>${html}`);
    const start = Date.now();
    const reading = await browser.read();
    expect(values(reading.caseNumbers)).toEqual(['104882913']);
    // A bound against hanging; how fast it is says the bench, on a machine of which one knows what else it does.
    expect(Date.now() - start).toBeLessThan(20_000);
  });
});

describe('a frame of the other portal', () => {
  const around = (style: string) =>
    `<!doctype html><title>Portal</title><h1>Case Details</h1><p>Below is the case in kynect benefits.</p>
    <iframe src="https://kynect.ky.gov/benefits/s/case" style="width:600px;height:300px;border:1px solid;${style}"></iframe>`;

  async function openAround(style: string): Promise<void> {
    browser.framed =
      '<!doctype html><title>Case</title><h1>Case</h1><dl><dt>Case #</dt><dd>104882913</dd></dl>';
    await browser.open(around(style));
  }

  test('is read when it is in sight', async () => {
    await openAround('');
    expect(values((await browser.read()).caseNumbers)).toEqual(['104882913']);
  });

  test.each([
    ['not displayed', 'display:none'],
    ['hidden', 'visibility:hidden'],
    ['transparent', 'opacity:0'],
    ['moved off the page', 'position:absolute;left:-9999px'],
  ])('is not read when it is %s', async (_what, style) => {
    await openAround(style);
    expect(values((await browser.read()).caseNumbers)).toEqual([]);
  });
});

describe('reading again and again', () => {
  test('leaves nothing behind: the heap is flat over 1,000 readings', async () => {
    await browser.open(
      `<!doctype html><title>Portal</title><h1>Book of Business</h1>${'<dl><dt>Case Number</dt><dd>104882913</dd></dl>'.repeat(50)}`,
    );
    await browser.read();
    const session = await browser.page.createCDPSession();
    const heap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    expect(await browser.readOften(100)).toBe(100);
    const before = await heap();
    expect(await browser.readOften(1000)).toBe(1000);
    expect((await heap()) - before).toBeLessThan(500_000);
    await session.detach();
  });
});

describe('what a page no longer shows', () => {
  const html = (body: string) => `<!doctype html><title>Portal</title><h1>Income Summary</h1>${body}`;

  test('a toast is remembered after it has gone', async () => {
    await browser.open(
      html(
        `<script>setTimeout(() => { const t = document.createElement('div'); t.setAttribute('role', 'alert'); t.textContent = 'Review the errors on this page.'; document.body.append(t); setTimeout(() => t.remove(), 600); }, 300)</script>`,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { errors } = await browser.read();
    expect(errors).toMatchObject([
      { text: 'Review the errors on this page.', onScreen: false, count: 1, screen: 'Income Summary' },
    ]);
  });

  test('a toast inside a closed shadow root is remembered too', async () => {
    await browser.open(
      html(
        `<x-toasts></x-toasts><script>customElements.define('x-toasts', class extends HTMLElement { constructor() { super(); const root = this.attachShadow({ mode: 'closed' }); setTimeout(() => { root.innerHTML = '<div role="alert">The page could not be saved.</div>'; setTimeout(() => { root.innerHTML = ''; }, 600); }, 400); } })</script>`,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 1600));
    const { errors } = await browser.read();
    expect(errors).toMatchObject([{ text: 'The page could not be saved.', onScreen: false }]);
  });

  test.each([
    ['', 'document.body.append(t)'],
    [
      ' in a component that came with it',
      "const x = document.createElement('x-t'); x.attachShadow({ mode: 'closed' }).append(t); document.querySelector('main').replaceChildren(x)",
    ],
  ])('a toast%s is remembered on a page that changes a thousand times a second', async (_where, show) => {
    await browser.open(
      html(
        `<main></main><p></p><script>
          setInterval(() => { for (let i = 0; i < 10; i += 1) document.querySelector('p').textContent = Math.random(); }, 10);
          setTimeout(() => { const t = document.createElement('div'); t.setAttribute('role', 'alert'); t.textContent = 'Review the errors on this page.'; ${show};
            setTimeout(() => { t.remove(); }, 1500); }, 1000)</script>`,
      ),
    );
    await new Promise((resolve) => setTimeout(resolve, 3000));
    const { errors } = await browser.read();
    expect(errors).toMatchObject([{ text: 'Review the errors on this page.', onScreen: false, count: 1 }]);
  });

  test("a dialog's CHFS number is its reference, and no case number", async () => {
    await browser.open(
      html(
        `<div role="dialog" aria-modal="true" style="position:fixed;top:0;left:0"><h2>Error</h2><p>Something went wrong. Please provide this number CHFS 402557719 for reference.</p><button>Close</button></div>`,
      ),
    );
    const { errors, caseNumbers } = await browser.read();
    expect(errors).toMatchObject([{ kind: 'dialog', reference: 'CHFS 402557719', onScreen: true }]);
    expect(caseNumbers).toEqual([]);
  });

  test('a failed request of the page is named by status and path, without its query', async () => {
    await browser.open(html(`<script>fetch('/api/save?case=104882913').catch(() => 0)</script>`));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { errors } = await browser.read();
    expect(errors).toMatchObject([{ kind: 'request', text: 'HTTP 404: /api/save' }]);
  });

  test('after a navigation without reload only the screen in front is read', async () => {
    const view = (screen: string, number: string) => `<h1>${screen}</h1><p>Case Number: ${number}</p>`;
    await browser.open(
      `<!doctype html><title>Portal</title><main>${view('Income Summary', '104882913')}</main>`,
    );
    expect(values((await browser.read()).caseNumbers)).toEqual(['104882913']);
    await browser.page.evaluate(
      (next) => {
        history.pushState(null, '', '/x/z');
        const main = document.querySelector('main');
        if (main) main.innerHTML = '<p>Loading…</p>';
        setTimeout(() => {
          if (main) main.innerHTML = next;
        }, 120);
      },
      view('Expenses Summary', '117305526'),
    );
    const reading = await browser.read();
    expect(values(reading.caseNumbers)).toEqual(['117305526']);
    expect(reading.trail.map(({ screen }) => screen)).toEqual(['Income Summary', 'Expenses Summary']);
  });
});
