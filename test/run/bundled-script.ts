import { build } from 'vite';

/** The reader as one script that leaves `portal.readPage` on the page, for measuring it alone. */
export async function readerScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      target: 'es2023',
      write: false,
      lib: {
        entry: `${import.meta.dirname}/../../src/portal/read-page.ts`,
        formats: ['iife'],
        name: 'portal',
      },
    },
  });
  const [output = result] = Array.isArray(result) ? result : [];
  if (!('output' in output)) throw new Error('The reader did not build.');
  return output.output[0].code;
}
