import type { PortalHost } from './hosts';

/** What a browser asked the practice portal for. */
export interface Visit {
  host: PortalHost;
  /** The path without the query. */
  path: string;
  query: URLSearchParams;
  method: string;
  /** The body of a posted form; empty otherwise. */
  body: string;
}

/** What the practice portal answers. HTML with status 200 unless said otherwise. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  /** An async iterable is sent piece by piece as it comes: that is how a slow page is made. */
  body: string | Uint8Array | AsyncIterable<string>;
}

/** A page is its HTML, an answer, or a function that makes one of a visit. */
export type Page = string | Answer | ((visit: Visit) => string | Answer | Promise<string | Answer>);

/** Pages by path. A key that ends in `/*` answers for everything below it; the longest key wins. */
export type Pages = Readonly<Record<string, Page>>;

/** The page for a path, or undefined when there is none. */
export function findPage(pages: ReadonlyMap<string, Page>, path: string): Page | undefined {
  const exact = pages.get(path);
  if (exact !== undefined) return exact;
  const below = [...pages.keys()]
    .filter((key) => key.endsWith('/*') && path.startsWith(key.slice(0, -1)))
    .sort((a, b) => b.length - a.length);
  return below[0] === undefined ? undefined : pages.get(below[0]);
}
