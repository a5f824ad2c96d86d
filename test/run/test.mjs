// `npm test`: installs what is missing, then lint, types, unit tests and real browsers, and one closing line.
import { installPackages } from './install-packages.mjs';

installPackages();
const { testEverything } = await loadTypeScript('./test-everything.ts');
process.exit(testEverything());

/** The rest is TypeScript, which this Node reads only with tsx, which only now is sure to be there. */
async function loadTypeScript(file) {
  const { tsImport } = await import('tsx/esm/api');
  return tsImport(file, import.meta.url);
}
