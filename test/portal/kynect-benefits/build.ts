import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { copyFile } from 'node:fs/promises';
import lwc from '@lwc/rollup-plugin';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import { rollup, type InputPluginOption } from 'rollup';
import { fewIcons } from './icons';

/** Where the portal's own Lightning web components are. */
export const modulesFolder = fileURLToPath(new URL('modules', import.meta.url));

const root = fileURLToPath(new URL('../../../', import.meta.url));
const styleSheet = 'assets/styles/salesforce-lightning-design-system.min.css';

/** Builds kynect benefits of the real Lightning components into a folder. Takes about 20 seconds. */
export async function buildKynectBenefits(folder: string): Promise<void> {
  await bundle(join(modulesFolder, 'main.js'), join(folder, 'app.js'), [
    fewIcons(join(root, 'node_modules/lightning-base-components')),
    lwc({
      rootDir: modulesFolder,
      modules: [{ dir: modulesFolder }, { npm: 'lightning-base-components' }],
      enableDynamicComponents: true,
    }),
  ]);
  // Loaded before the app or not at all: that is the whole difference between the two shadow modes.
  await bundle('@lwc/synthetic-shadow', join(folder, 'synthetic-shadow.js'), []);
  await copyFile(
    join(root, 'node_modules/@salesforce-ux/design-system', styleSheet),
    join(folder, 'slds.css'),
  );
}

async function bundle(input: string, file: string, plugins: InputPluginOption[]): Promise<void> {
  const build = await rollup({
    input,
    plugins: [
      ...plugins,
      nodeResolve({ browser: true, rootDir: root }),
      replace({
        preventAssignment: true,
        values: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.SSR': 'false' },
      }),
    ],
    // The components' own warnings are not ours to mend.
    onLog: (level, log, handle) => {
      if (level !== 'warn') handle(level, log);
    },
  });
  await build.write({ file, format: 'es', inlineDynamicImports: true });
  await build.close();
}
