// `npm start`: the extension in a browser, on the practice portal. `npm start -- --headless` shows what it reads instead.
import { installPackages } from './install-packages.mjs';

try {
  installPackages();
  // The rest is TypeScript, which this Node reads only with tsx, which only now is sure to be there.
  const { tsImport } = await import('tsx/esm/api');
  const { startPractice } = await tsImport('./practice.ts', import.meta.url);
  await startPractice(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
