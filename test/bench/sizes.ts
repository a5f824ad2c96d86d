import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtExtension } from '../e2e/support/extension';
import { report } from './figures';

/** What the browser has to read: the content script, and everything the popup's page pulls in. */
export function benchSizes(): void {
  const dist = builtExtension('chrome');
  report('content script, gzip', kilobytes([join(dist, 'src/content/index.iife.js')]), 'goal at most 8 kB');
  report(
    'popup with all it imports, gzip',
    kilobytes(filesOf(join(dist, 'src/popup/index.html'))),
    'goal at most 45 kB',
  );
}

function kilobytes(files: readonly string[]): string {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** A page and the scripts and styles it names, and those they import, each once. */
function filesOf(entry: string, found = new Set<string>()): string[] {
  if (found.has(entry)) return [...found];
  found.add(entry);
  const root = builtExtension('chrome');
  const text = readFileSync(entry, 'utf8');
  // What is imported when it is asked for stands in brackets, and does not count.
  for (const [, named = ''] of text.matchAll(
    /(?:(?:src|href)=|from\s*|import\s*)["'`]([^"'`]+\.(?:js|css))["'`]/g,
  )) {
    filesOf(named.startsWith('/') ? join(root, named) : join(dirname(entry), named), found);
  }
  return [...found];
}
