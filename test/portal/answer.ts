import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isPortalHost } from './hosts';
import type { Answer, Page, Visit } from './page';

/** Sends a page to the browser. */
export async function answer(page: Page, visit: Visit, response: ServerResponse): Promise<void> {
  const made = typeof page === 'function' ? await page(visit) : page;
  const { status = 200, headers = {}, body } = typeof made === 'string' ? { body: made } : made;
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    // Tests change pages under the same address.
    'cache-control': 'no-store',
    ...headers,
  });
  if (typeof body === 'string' || body instanceof Uint8Array) response.end(body);
  else await pipeline(Readable.from(body), response);
}

/** What was asked for, or undefined when it was not asked of a portal. */
export async function visitOf(request: IncomingMessage): Promise<Visit | undefined> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  if (!isPortalHost(host)) return undefined;
  const url = new URL(request.url ?? '/', `https://${host}`);
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer); // a request without an encoding yields buffers
  return {
    host,
    path: url.pathname,
    query: url.searchParams,
    method: request.method ?? 'GET',
    body: Buffer.concat(pieces).toString('utf8'),
  };
}

/** Sends one file of the practice portal: a style sheet, a script, a picture. */
export function fileAnswer(contentType: string, body: string | Uint8Array): Answer {
  return { headers: { 'content-type': contentType }, body };
}
