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

/** Scripts that are put into a portal page only when the agent asks for what they do. */
const onDemand = ['src/content/read.iife.ts', 'src/content/look-around.iife.ts', 'src/content/point.iife.ts'];

/**
 * Builds each of them into one file of its own. CRXJS would do it too, but makes every such file readable to web pages
 * (`web_accessible_resources`), which `scripting.executeScript` does not need.
 */
function onDemandScripts(): Plugin {
  return {
    name: 'on-demand-scripts',
    apply: 'build',
    async generateBundle() {
      for (const entry of onDemand) {
        const built = await build({
          configFile: false,
          logLevel: 'error',
          build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name: 'unused' } },
        });
        const [output] = Array.isArray(built) ? built : [built];
        const chunk = 'output' in output ? output.output[0] : undefined;
        if (!chunk) throw new Error(`${entry} did not build.`);
        this.emitFile({ type: 'asset', fileName: entry.replace(/\.ts$/, '.js'), source: chunk.code });
      }
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
    ? []
    : [
        crx({
          manifest: forFirefox ? firefoxManifest() : manifest,
          browser: forFirefox ? 'firefox' : 'chrome',
        }),
        onDemandScripts(),
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
