import { createServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { isPortalHost } from './hosts';

/**
 * A proxy that knows the way to the practice portal and to nowhere else. A browser behind it reaches the portals
 * under their real names, and whatever else anything in it asked for is written down in `refused`.
 */
export function createPortalProxy(portalPort: number, refused: string[]): Server {
  const proxy = createServer((request, response) => {
    // Only plain http:// arrives as a request; both portals are https.
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const target = request.url ?? '';
    const host = target.replace(/:443$/, '');
    if (isPortalHost(host)) tunnel(client, head, portalPort);
    else {
      refused.push(target);
      client.on('error', closeQuietly(client));
      client.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    }
  });
  return proxy;
}

function tunnel(client: Duplex, head: Buffer, port: number): void {
  const portal: Socket = connect(port, '127.0.0.1', () => {
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    portal.write(head);
    portal.pipe(client);
    client.pipe(portal);
  });
  // A tab that is closed while a page loads resets its connection; that is no failure of the practice portal.
  client.on('error', closeQuietly(portal));
  portal.on('error', closeQuietly(client));
  client.on('close', closeQuietly(portal));
}

function closeQuietly(other: Duplex): () => void {
  return () => other.destroy();
}
