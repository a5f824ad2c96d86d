import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { lettersAsRanges } from '../../vite.config';

/** A file of this repository with all it imports, as one script that leaves its exports on the page under `name`. */
export async function bundledScript(path: string, name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [lettersAsRanges()],
    build: { write: false, target: 'es2023', lib: { entry, formats: ['iife'], name } },
  });
  const [output = result] = Array.isArray(result) ? result : [];
  if (!('output' in output)) throw new Error(`${path} did not build.`);
  return output.output[0].code;
}
