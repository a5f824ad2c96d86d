import { fileURLToPath } from 'node:url';
import { TargetType, type Page, type WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPracticePortal, type PracticePortal } from '../portal/server';
import { launchChromium, type Chromium } from './support/chromium';
import { Companion } from './support/companion';
import { everyMessage } from './support/every-message';

const address = 'https://kyagent.ky.gov/UserProfile/Hostile';
const page = `<!doctype html><title>Client Profile - Agent Portal</title><h1>Client Profile</h1>
  <dl><dt>Case Number</dt><dd>110045678</dd></dl>
  <iframe sandbox="allow-scripts" srcdoc="<p>A frame of another origin</p>"></iframe>`;
const stranger = fileURLToPath(new URL('stranger', import.meta.url));
const surfaces = ['src/popup/index.html', 'src/panel/index.html', 'src/options/index.html'];
const messages = Object.values(everyMessage);

let portal: PracticePortal;
let chromium: Chromium;
let hostile: Page;

beforeAll(async () => {
  portal = await startPracticePortal();
  portal.serve('kyagent.ky.gov', '/UserProfile/Hostile', page);
  chromium = await launchChromium(portal, { others: [stranger] });
  // The popup opens once, so that there is a store to look into.
  hostile = await chromium.openPortal(address);
  const popup = new Companion(await chromium.openPopup(hostile));
  await popup.see('Client Profile');
  await popup.page.close();
});
afterAll(async () => {
  await chromium.close();
  await portal.close();
});

/** How many drafts are stored, and what stands outside the database: what a spoofed message would have changed. */
async function stored() {
  const own = await chromium.openExtensionPage('src/options/index.html');
  const found = await own.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('psl-companion');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('not opened'));
    });
    const drafts = await new Promise<number>((resolve) => {
      const counting = database.transaction('drafts').objectStore('drafts').count();
      counting.onsuccess = () => resolve(counting.result);
    });
    database.close();
    return { drafts, outside: JSON.stringify(await chrome.storage.local.get(null)) };
  });
  await own.close();
  return found;
}

async function strangersWorker(): Promise<WebWorker> {
  const target = await chromium.browser.waitForTarget(
    (found) =>
      found.type() === TargetType.SERVICE_WORKER && !found.url().startsWith(chromium.extensionOrigin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The stranger is asleep.');
  return worker;
}

describe('a page that wants something from us', () => {
  it('has no way to call us, and hears nothing when it shouts', async () => {
    const before = await stored();
    const heard = await hostile.evaluate(
      async (shouts, id) => {
        const answers: unknown[] = [];
        const own = JSON.stringify(shouts);
        addEventListener('message', ({ data }: MessageEvent<unknown>) => {
          if (!own.includes(JSON.stringify(data))) answers.push(data);
        });
        const channel = new BroadcastChannel('psl-companion');
        channel.onmessage = ({ data }: MessageEvent<unknown>) => answers.push(data);
        const { runtime } = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome ?? {};
        for (const message of shouts) {
          postMessage(message, '*');
          frames[0]?.postMessage(message, '*');
          channel.postMessage(message);
          for (const target of [window, document, document.body]) {
            target.dispatchEvent(new CustomEvent(message.kind, { detail: message, bubbles: true }));
            target.dispatchEvent(new MessageEvent('message', { data: message, source: window }));
          }
          const send = runtime?.sendMessage as ((to: string, what: unknown) => Promise<unknown>) | undefined;
          await send?.(id, message).then(
            (answer) => answers.push(answer),
            () => undefined,
          );
        }
        await new Promise((resolve) => setTimeout(resolve, 300));
        return { answers, canSend: runtime?.sendMessage !== undefined };
      },
      messages,
      chromium.extensionId,
    );
    expect(heard).toEqual({ answers: [], canSend: false });
    expect(await stored()).toEqual(before);
  });

  it('can load nothing of ours, neither as a picture nor in a frame', async () => {
    const paths = ['manifest.json', 'icons/icon-128.png', 'src/content/index.iife.js', ...surfaces];
    const loaded = await hostile.evaluate(
      async (urls) => {
        const tried = await Promise.all(
          urls.map(async (url) => {
            const image = new Image();
            const shown = new Promise<boolean>((resolve) => {
              image.onload = () => resolve(true);
              image.onerror = () => resolve(false);
            });
            image.src = url;
            const fetched = fetch(url).then(
              () => true,
              () => false,
            );
            return (await shown) || (await fetched) ? [url] : [];
          }),
        );
        for (const url of urls) {
          const frame = document.createElement('iframe');
          frame.src = url;
          document.body.append(frame);
        }
        return tried.flat();
      },
      paths.map((path) => `${chromium.extensionOrigin}/${path}`),
    );
    expect(loaded).toEqual([]);
    const framed = hostile.frames().filter((frame) => frame.url().startsWith(chromium.extensionOrigin));
    expect(framed.map((frame) => frame.url())).toEqual([]);
  });

  it('sees nothing of us in itself, also after it was read', async () => {
    const fresh = await chromium.openPortal(address);
    const looks = () => [document.documentElement.outerHTML, Object.keys(window).sort().join()];
    const before = await fresh.evaluate(looks);
    const popup = new Companion(await chromium.openPopup(fresh));
    await popup.see('Client Profile');
    expect(await popup.value('Case number')).toBe('110045678');
    await popup.page.close();
    expect(await fresh.evaluate(looks)).toEqual(before);
    await fresh.close();
  });
});

describe('a script in the page that stands where ours stands', () => {
  it('is refused everything we store', async () => {
    const worker = await chromium.worker();
    const results = await worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: async () => {
          const areas = ['local', 'session', 'sync'] as const;
          const read = areas.map((area) =>
            Promise.resolve()
              .then(() => chrome.storage[area].get(null))
              .then(
                () => 'read',
                () => 'refused',
              ),
          );
          const databases = (await indexedDB.databases()).map(({ name }) => name);
          return { areas: await Promise.all(read), databases };
        },
      });
      return answer?.result;
    }, address);
    expect(results).toEqual({ areas: ['refused', 'refused', 'refused'], databases: [] });
  });

  it('can say that a page opened, and nothing else is believed', async () => {
    const before = await stored();
    const worker = await chromium.worker();
    const answers = await worker.evaluate(
      async (url, shouts) => {
        const [tab] = await chrome.tabs.query({ url });
        const [answer] = await chrome.scripting.executeScript({
          target: { tabId: tab?.id ?? 0 },
          args: [shouts],
          func: async (list: { kind: string }[]) => {
            const heard: unknown[] = [];
            for (const message of list) {
              heard.push(
                await chrome.runtime.sendMessage<unknown, unknown>(message).then(
                  (said) => [message.kind, said ?? null],
                  () => [message.kind, 'refused'],
                ),
              );
            }
            return heard;
          },
        });
        return answer?.result;
      },
      address,
      messages,
    );
    expect(answers).toEqual(messages.map(({ kind }) => [kind, null]));
    expect(await stored()).toEqual(before);
  });
});

describe('another extension', () => {
  it('reaches neither our worker nor our script in the page', async () => {
    const before = await stored();
    const worker = await strangersWorker();
    const answers = await worker.evaluate(
      async (id, shouts, url) => {
        const heard: unknown[] = [];
        const [tab] = await chrome.tabs.query({ url });
        for (const message of shouts) {
          await chrome.runtime.sendMessage<unknown, unknown>(id, message).then(
            (said) => heard.push(said),
            () => undefined,
          );
          await chrome.tabs.sendMessage<unknown, unknown>(tab?.id ?? 0, message).then(
            (said) => heard.push(said),
            () => undefined,
          );
        }
        const port = chrome.runtime.connect(id);
        const open = await new Promise((resolve) => {
          port.onDisconnect.addListener(() => {
            resolve(false);
          });
          setTimeout(() => resolve(true), 1000);
        });
        const seen = await fetch(`chrome-extension://${id}/manifest.json`).then(
          () => true,
          () => false,
        );
        return { heard, open, seen };
      },
      chromium.extensionId,
      messages,
      address,
    );
    expect(answers).toEqual({ heard: [], open: false, seen: false });
    expect(await stored()).toEqual(before);
  });
});

describe('nothing leaves this computer', () => {
  it('no page of ours and not the worker asks for anything but our own files', async () => {
    const asked: string[] = [];
    const worker = await chromium.worker();
    await worker.client.send('Network.enable');
    worker.client.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    for (const path of surfaces) {
      const own = await chromium.openExtensionPage(path);
      own.on('request', (request) => asked.push(request.url()));
      await own.reload();
      await new Companion(own).see(path.includes('options') ? 'DOI number' : 'Call');
      await own.close();
    }
    expect(asked.length).toBeGreaterThan(surfaces.length);
    // The browser draws the icons of date and time fields from data: addresses.
    const elsewhere = asked.filter((url) => !/^(?:data:|chrome-extension:)/.test(url));
    expect(elsewhere).toEqual([]);
    expect(portal.refused).toEqual([]);
  });

  it('could not even if it tried: the policy refuses every way out', async () => {
    const tries = async (url: string) => {
      const ways = {
        fetch: () => fetch(url).then(() => 'out'),
        socket: () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(url.replace('https', 'wss'));
            socket.onopen = () => resolve('out');
            socket.onerror = () => reject(new Error('refused'));
          }),
        events: () =>
          new Promise((resolve, reject) => {
            const source = new EventSource(url);
            source.onopen = () => resolve('out');
            source.onerror = () => reject(new Error('refused'));
          }),
      };
      const outcomes: Record<string, unknown> = {};
      for (const [name, way] of Object.entries(ways)) {
        outcomes[name] = await Promise.resolve()
          .then(way)
          .catch(() => 'refused');
      }
      return outcomes;
    };
    const outside = 'https://kyagent.ky.gov/UserProfile/Hostile';
    const refused = { fetch: 'refused', socket: 'refused', events: 'refused' };
    const own = await chromium.openExtensionPage('src/options/index.html');
    expect(await own.evaluate(tries, outside)).toEqual(refused);
    const shown = await own.evaluate(
      (url) =>
        new Promise((resolve) => {
          const image = new Image();
          image.onload = () => resolve('out');
          image.onerror = () => resolve('refused');
          image.src = url;
        }),
      outside,
    );
    expect(shown).toBe('refused');
    await own.close();
    expect(await (await chromium.worker()).evaluate(tries, outside)).toEqual(refused);
  });
});
