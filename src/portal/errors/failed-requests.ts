import type { SeenError } from './errors';

/** A request of the page itself that failed, and when (milliseconds since 1970). */
export interface FailedRequest extends SeenError {
  at: number;
}

/**
 * Requests of this page that its server refused, by the browser's own timing list: status and path,
 * never the query, and no long number of the path. Pictures and fonts that are missing stop nobody.
 */
export function failedRequests(view: Window): FailedRequest[] {
  const entries = view.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return entries
    .filter(
      (entry) => entry.responseStatus >= 400 && entry.name.startsWith(view.origin) && !isDecoration(entry),
    )
    .slice(-20)
    .map((entry) => ({
      kind: 'request' as const,
      text: `HTTP ${entry.responseStatus}: ${new URL(entry.name).pathname.replace(/\d{5,}/g, '…').slice(0, 200)}`,
      at: Math.round(view.performance.timeOrigin + entry.responseEnd),
    }));
}

function isDecoration({ initiatorType, name }: PerformanceResourceTiming): boolean {
  return (
    /^(?:img|image|css|video|audio)$/.test(initiatorType) ||
    /\.(?:ico|png|jpe?g|gif|svg|webp|woff2?|ttf)(?:\?|$)/i.test(name)
  );
}
