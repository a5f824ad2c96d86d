// A browser for storage and worker tests: IndexedDB in memory and the few extension calls our code makes.
// Import it before anything of ours: the polyfill looks for it when it is loaded.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

// Loading our code anew, as each worker and window does, takes seconds on a slow machine that never did before.
vi.setConfig({ testTimeout: 20_000 });

type Listener = (...args: unknown[]) => unknown;

interface Alarm {
  name: string;
  scheduledTime: number;
}

/** What the fake browser remembers and what can be set about it. */
export const world = {
  /** Until the browser restarts. */
  memory: new Map<string, unknown>(),
  /** On disk, outside IndexedDB. */
  notes: new Map<string, unknown>(),
  messages: [] as unknown[],
  /** All that were ever shown. */
  notifications: [] as { id: string; title: string; message: string }[],
  /** The ids of those that nobody has taken away. */
  notifying: new Set<string>(),
  badge: { text: '', title: '' },
  alarms: new Map<string, Alarm>(),
  alarmsCreated: 0,
  freeBytes: 1_000_000_000,
  listeners: {} as Record<string, Listener[]>,
  tabsOpened: [] as string[],
  idleState: 'active',
  idleAfter: 0,
  injected: [] as unknown[],
  menus: [] as unknown[],
  /** Tabs whose button bears a mark of its own. */
  marked: new Map<number, string>(),
  popupsOpened: [] as unknown[],
  /** The first line under the address bar. */
  addressBar: '',
  /** Pages of ours that are open. */
  contexts: [] as unknown[],
  /** A browser that opens no popup by itself. */
  refusesPopups: false,
  /** What a script called in a portal page answers. */
  pageAnswer: undefined as unknown,
  accessLevels: [] as unknown[],
  /** Every browser call goes through here: a test can make it wait for ever, which is what a killed worker does. */
  gate: <T>(_call: string, act: () => T): Promise<T> => Promise.resolve().then(act),
};

const origin = 'chrome-extension://ourselves';

function event(name: string) {
  return {
    addListener: (listener: Listener) => (world.listeners[name] ??= []).push(listener),
    removeListener: (listener: Listener) => {
      world.listeners[name] = (world.listeners[name] ?? []).filter((other) => other !== listener);
    },
  };
}

const call =
  <A extends unknown[], T>(name: string, act: (...args: A) => T) =>
  (...args: A) =>
    world.gate(name, () => act(...args));

const restrictable = {
  setAccessLevel: call('setAccessLevel', (level) => void world.accessLevels.push(level)),
};

/** The browser tells every context, also the one that wrote. */
function tellOfMemory(changes: [string, object][]): void {
  for (const listener of world.listeners['onChanged'] ?? []) listener(Object.fromEntries(changes), 'session');
}

const browser = {
  runtime: {
    id: 'ourselves',
    getURL: (path: string) => `${origin}/${path}`,
    getManifest: () => ({
      content_scripts: [{ matches: ['https://kyagent.ky.gov/*'], js: ['assets/content.js'] }],
    }),
    sendMessage: call('sendMessage', (message: unknown) => {
      world.messages.push(message);
      return null;
    }),
    onMessage: event('onMessage'),
    onInstalled: event('onInstalled'),
    onStartup: event('onStartup'),
    onUpdateAvailable: event('onUpdateAvailable'),
  },
  storage: {
    local: {
      ...restrictable,
      get: call('local.get', (keys: string[]) =>
        Object.fromEntries(keys.map((key) => [key, world.notes.get(key)])),
      ),
      set: call('local.set', (entries: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(entries)) world.notes.set(key, value);
      }),
      clear: call('local.clear', () => world.notes.clear()),
      remove: call('local.remove', (key: string) => world.notes.delete(key)),
    },
    sync: restrictable,
    session: {
      ...restrictable,
      get: call('session.get', (keys: string | string[]) =>
        Object.fromEntries([keys].flat().map((key) => [key, world.memory.get(key)])),
      ),
      set: call('session.set', (entries: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(entries)) world.memory.set(key, structuredClone(value));
        tellOfMemory(Object.entries(entries).map(([key, newValue]) => [key, { newValue }]));
      }),
      clear: call('session.clear', () => world.memory.clear()),
      remove: call('session.remove', (keys: string[]) => {
        const there = keys.filter((key) => world.memory.delete(key));
        if (there.length > 0) tellOfMemory(there.map((key) => [key, {}]));
      }),
    },
    onChanged: event('onChanged'),
  },
  idle: {
    onStateChanged: event('onStateChanged'),
    setDetectionInterval: call('setDetectionInterval', (seconds: number) => (world.idleAfter = seconds)),
    queryState: call('queryState', () => world.idleState),
  },
  alarms: {
    onAlarm: event('onAlarm'),
    get: call('alarms.get', (name: string) => world.alarms.get(name)),
    clearAll: call('alarms.clearAll', () => world.alarms.clear()),
    clear: call('alarms.clear', (name: string) => world.alarms.delete(name)),
    create: call('alarms.create', (name: string, { when }: { when: number }) => {
      world.alarmsCreated += 1;
      world.alarms.set(name, { name, scheduledTime: when });
    }),
  },
  action: {
    setBadgeBackgroundColor: call('badge', () => undefined),
    setBadgeTextColor: call('badge', () => undefined),
    setBadgeText: call('badge', ({ tabId, text }: { tabId?: number; text: string }) => {
      if (tabId === undefined) world.badge.text = text;
      else world.marked.set(tabId, text);
    }),
    setTitle: call('badge', ({ tabId, title }: { tabId?: number; title: string }) => {
      if (tabId === undefined) world.badge.title = title;
    }),
    openPopup: call('openPopup', (where: unknown) => {
      if (world.refusesPopups) throw new Error('refused');
      world.popupsOpened.push(where);
    }),
  },
  commands: { onCommand: event('onCommand') },
  windows: { WINDOW_ID_CURRENT: -2 },
  omnibox: {
    onInputChanged: event('onInputChanged'),
    onInputEntered: event('onInputEntered'),
    setDefaultSuggestion: ({ description }: { description: string }) => void (world.addressBar = description),
  },
  contextMenus: {
    onClicked: event('onMenuClicked'),
    removeAll: call('contextMenus.removeAll', () => void (world.menus.length = 0)),
    create: (entry: unknown) => void world.menus.push(entry),
  },
  notifications: {
    onClicked: event('onClicked'),
    onClosed: event('onClosed'),
    getAll: call('notifications.getAll', () =>
      Object.fromEntries([...world.notifying].map((id) => [id, true])),
    ),
    clear: call('notifications.clear', (id: string) => world.notifying.delete(id)),
    create: call('notifications.create', (id: string, notice: { title: string; message: string }) => {
      world.notifications.push({ id, ...notice });
      world.notifying.add(id);
      return id;
    }),
  },
  tabs: {
    query: call('tabs.query', () => [{ id: 1 }, { id: 2 }]),
    create: call('tabs.create', ({ url }: { url: string }) => void world.tabsOpened.push(url)),
  },
  scripting: {
    executeScript: call('executeScript', (injection: { files?: string[] }) => {
      world.injected.push(injection);
      return [{ frameId: 0, result: injection.files ? null : world.pageAnswer }];
    }),
  },
};

const getContexts = call('getContexts', () => world.contexts);
Object.assign(globalThis, { chrome: { runtime: { id: 'ourselves', getContexts }, sidePanel: {} }, browser });
Object.defineProperty(globalThis, 'navigator', {
  configurable: true,
  value: {
    storage: {
      estimate: () => Promise.resolve({ quota: world.freeBytes, usage: 0 }),
      persist: () => Promise.resolve(false),
    },
    // One context at a time is all these tests have.
    locks: { request: (_name: string, act: () => unknown) => Promise.resolve(act()) },
  },
});

/** A thread as the browser starts it, with our own code in it: only the thread is missing. */
class InPlaceWorker {
  private readonly heard: Listener[] = [];
  addEventListener(type: string, listener: Listener): void {
    if (type === 'message') this.heard.push(listener);
  }
  postMessage(data: unknown): void {
    void deriving().then((inside) => {
      inside.answer = (answer) => this.heard.forEach((listener) => listener({ data: answer }));
      inside.receive({ data: structuredClone(data) });
    });
  }
  terminate(): void {
    this.heard.length = 0;
  }
}

/** The inside of the thread. Its code answers before anything else can happen, so one serves all. */
const thread: { receive: Listener; answer: (data: unknown) => void } = {
  receive: () => undefined,
  answer: () => undefined,
};
const insideThread = {
  addEventListener: (_type: string, listener: Listener) => (thread.receive = listener),
  postMessage: (data: unknown) => thread.answer(data),
};
let loaded: Promise<unknown> | undefined;
async function deriving() {
  Object.assign(globalThis, { self: insideThread });
  loaded ??= import('../../../src/storage/protection/derive-worker');
  await loaded;
  return thread;
}
Object.assign(globalThis, { Worker: InPlaceWorker });

/** Storage buckets as Chromium has them: each with databases of its own. */
export const buckets = new Map<string, IDBFactory>();
export const storageBuckets = {
  keys: () => Promise.resolve([...buckets.keys()]),
  open: (name: string) => {
    const factory = buckets.get(name) ?? new IDBFactory();
    buckets.set(name, factory);
    return Promise.resolve({ indexedDB: factory });
  },
  delete: (name: string) => Promise.resolve(void buckets.delete(name)),
};
Object.assign(navigator, { storageBuckets });

/** A new computer: nothing stored, nothing remembered. */
export function newBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
  buckets.clear();
  restartBrowser();
  world.notes.clear();
  world.freeBytes = 1_000_000_000;
  world.badge = { text: '', title: '' };
  world.idleState = 'active';
  world.listeners = {};
  world.marked.clear();
  world.notifying.clear();
  world.refusesPopups = false;
  world.contexts = [];
  world.pageAnswer = undefined;
  for (const list of [
    world.menus,
    world.popupsOpened,
    world.messages,
    world.notifications,
    world.tabsOpened,
    world.injected,
    world.accessLevels,
  ]) {
    list.length = 0;
  }
}

/** What the browser forgets when it closes. Notifications and the disk stay. */
export function restartBrowser(): void {
  world.memory.clear();
  world.alarms.clear();
  world.alarmsCreated = 0;
}

/** An event of the browser. */
export function dispatch(name: string, ...args: unknown[]): unknown[] {
  return (world.listeners[name] ?? []).map((listener) => listener(...args));
}
