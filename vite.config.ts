import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };

const forFirefox = process.env['BROWSER'] === 'firefox';

/**
 * Firefox has no extension service worker, has a sidebar where Chrome has a side panel, wants an id and a statement
 * about data collection (none), and refuses Chrome's version key.
 */
function firefoxManifest(): ManifestV3Export {
  const { minimum_chrome_version: _, background, side_panel, permissions, ...shared } = manifest;
  return {
    ...shared,
    permissions: permissions.filter((permission) => permission !== 'sidePanel'),
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: manifest.name,
      default_icon: manifest.action.default_icon,
      // It opens when the agent asks for it, not at installation.
      open_at_install: false,
    },
    background: { scripts: [background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'psl-companion@psl-companion.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export; // CRXJS types know Chrome's manifest only
}

/** What `\p{L}` stands for, as a few ranges: Latin letters one by one, and the blocks in which other scripts are written. */
const letters =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0370-\u1fff\u2c00-\ud7a3\uf900-\ufefc';

/**
 * Writes letters out as ranges in the patterns of the page reader. For each `\p{L}` of each pattern the browser puts
 * together a list of seven hundred ranges, when it loads the script and again when the pattern is used first: half of the time that
 * a page waits for the reader. What stands with digits or marks of any script (`\p{N}`, `\p{M}`) stays as it is: there the exact
 * letters guard a number.
 */
export function lettersAsRanges(): Plugin {
  return {
    name: 'letters-as-ranges',
    transform(code, id) {
      if (!/\/src\/(?:portal|content)\//.test(id)) return null;
      return code.replace(/\\{1,2}p\{L\}(?!\\{1,2}p\{[MN]\})/g, (_, at: number) => {
        const before = code.slice(code.lastIndexOf('\n', at), at);
        const bracket = /(?<!\\)[[\]](?=(?:\\.|[^[\]\\])*$)/.exec(before)?.[0];
        return bracket === '[' ? letters : `[${letters}]`;
      });
    },
  };
}

/** Scripts for portal pages: what watches, and what is put into a page only when the agent asks for what it does. */
const pageScripts = [
  'src/content/index.iife.ts',
  'src/content/read.iife.ts',
  'src/content/look-around.iife.ts',
  'src/content/point.iife.ts',
];

/**
 * Builds each of them into one file of its own. CRXJS would do it too, but without our plugins, and makes every such file
 * that the manifest does not name readable to web pages (`web_accessible_resources`), which `scripting.executeScript` does
 * not need.
 */
function buildPageScripts(): Plugin {
  return {
    name: 'page-scripts',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const entry of pageScripts) {
          const built = await build({
            configFile: false,
            logLevel: 'error',
            plugins: [lettersAsRanges()],
            build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'unused' } },
          });
          const [output] = Array.isArray(built) ? built : [built];
          const chunk = 'output' in output ? output.output[0] : undefined;
          if (!chunk) throw new Error(`${entry} did not build.`);
          const fileName = entry.replace(/\.ts$/, '.js');
          const there = bundle[fileName];
          if (there?.type === 'asset') there.source = chunk.code;
          else this.emitFile({ type: 'asset', fileName, source: chunk.code });
        }
      },
    },
  };
}

/**
 * Few shared files instead of twenty: the browser takes about ten milliseconds for each file of an extension, and the
 * popup waits for all of them. What is imported only when it is asked for stays apart.
 */
const sharedChunks = [
  { name: popupChunk, minShareCount: 2, priority: 2 },
  { name: 'rest', minShareCount: 2, tags: ['$initial' as const], priority: 1 },
];

/**
 * First what the popup's entry sets going, so that it is under way while the rest loads; then the records and the views
 * of its first drawing. The worker does without views.
 */
function popupChunk(id: string, context: Pick<Rolldown.ChunkingContext, 'getModuleInfo'>) {
  if (importedBy('src/popup/index.ts', context).has(id)) return 'begin';
  if (!importedBy('src/popup/draw.tsx', context).has(id)) return null;
  return /\/src\/ui\/|\/preact\//.test(id) ? 'views' : 'records';
}

/** What a file of ours imports, directly and by the way, unless only when it is asked for. */
function importedBy(file: string, context: Pick<Rolldown.ChunkingContext, 'getModuleInfo'>): Set<string> {
  const found = new Set<string>();
  const look = (module: string) => {
    if (found.has(module)) return;
    found.add(module);
    context.getModuleInfo(module)?.importedIds.forEach(look);
  };
  look(fileURLToPath(new URL(file, import.meta.url)));
  return found;
}

/** The popup's drawing is fetched beside its entry, not after it. */
function fetchDrawingEarly(): Plugin {
  return {
    name: 'fetch-drawing-early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { path, bundle = {} }) {
        if (!path.endsWith('/popup/index.html')) return [];
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const drawing = chunks.find(({ name, isDynamicEntry }) => name === 'draw' && isDynamicEntry);
        if (!drawing) throw new Error('The popup has no drawing.');
        return [drawing.fileName, ...drawing.imports].map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head' as const,
        }));
      },
    },
  };
}

/** Vitest would leave one core to itself, which has little to do; the machines that test this have two. */
const bothCores = 2;

export default defineConfig({
  plugins: process.env['VITEST']
    ? [lettersAsRanges()]
    : [
        lettersAsRanges(),
        crx({
          manifest: forFirefox ? firefoxManifest() : manifest,
          browser: forFirefox ? 'firefox' : 'chrome',
        }),
        buildPageScripts(),
        fetchDrawingEarly(),
      ],
  build: {
    outDir: forFirefox ? 'dist/firefox' : 'dist/chrome',
    emptyOutDir: true,
    // The popup's scripts load side by side. What we target needs no shim, and the page CSP would refuse its fetches.
    modulePreload: { polyfill: false },
    target: 'es2023',
    // CRXJS finds pages in Chrome's keys only; the sidebar's page has to be named.
    rolldownOptions: {
      ...(forFirefox && { input: { panel: manifest.side_panel.default_path } }),
      output: { codeSplitting: { groups: sharedChunks } },
    },
  },
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/{domain,storage,background,messaging,ui,house}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/run/temporal.ts'],
          maxWorkers: bothCores,
        },
      },
      {
        test: {
          name: 'pages',
          environment: 'jsdom',
          include: ['test/{reading,pages}/**/*.test.ts'],
          maxWorkers: bothCores,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/support/build-once.ts'],
          // One after the other: two browsers on two cores take as long together, and each test nearly twice as long.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      // Hours in all, and not part of npm test: see test/torture.
      {
        test: {
          name: 'torture',
          include: ['test/torture/**/*.test.ts'],
          globalSetup: ['test/e2e/support/build-once.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 7_200_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
