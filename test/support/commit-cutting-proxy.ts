import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to PostgreSQL that loses the answer to some COMMITs, and to some statements that commit by themselves. */
export interface CommitCuttingProxy {
  /** The same address, through here. */
  through(url: string): string;
  /** How many answers were lost. */
  cuts(): number;
  stop(): Promise<void>;
}

/** How they look on the wire: a query's own text, and the name of a prepared statement. */
const commit = ['commit\0', 'pass-departures\0'];

/** Forwards to the server of `url`; after every `each`-th of them has reached it, the client's line is cut. */
export async function startCommitCuttingProxy(url: string, each: number): Promise<CommitCuttingProxy> {
  const { hostname, port } = new URL(url);
  const open = new Set<Socket>();
  let commits = 0;
  let cuts = 0;
  const server = createServer((client) => {
    const upstream = connect({ host: hostname, port: Number(port) });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    client.on('close', () => upstream.end());
    upstream.on('close', () => client.destroy());
    client.on('data', (bytes) => {
      upstream.write(bytes);
      if (!commit.some((text) => bytes.includes(text)) || (commits += 1) % each !== 0) return;
      cuts += 1;
      // The server answers before it hears that nobody listens any more: what was asked is done.
      upstream.once('data', () => client.destroy());
      upstream.unpipe(client);
      // Without a reader left the stream stands still, and the line would hang instead of being cut.
      upstream.resume();
    });
    upstream.pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    through(address) {
      const changed = new URL(address);
      changed.port = String((server.address() as AddressInfo).port);
      return changed.href;
    },
    cuts: () => cuts,
    async stop() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
