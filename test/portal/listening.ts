import type { AddressInfo, Server, Socket } from 'node:net';

/** A server that is up on a free port of this machine, and the way to take it down. */
export interface Listening {
  port: number;
  stop(): Promise<void>;
}

/** Puts a server on a free loopback port. */
export async function listening(server: Server): Promise<Listening> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind
  return {
    port,
    // Browsers keep connections open, and Node's own closeAllConnections() does not know tunnels.
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
