import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Pool } from 'pg';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { endSilentLine } from '@stepwell/platform/database/end-silent-line';
import { createRelayPool } from '@stepwell/platform/outbox/relay-pool';
import { createTestDatabase, type TestDatabase } from '@stepwell/test/support/database';

describe('a line to the database that hangs', () => {
  let database: TestDatabase;
  let proxy: Server;
  let pool: Pool;
  /** While true, nothing that the server answers arrives. */
  let isSilent = false;
  const open = new Set<Socket>();

  beforeAll(async () => {
    database = await createTestDatabase();
    const { hostname, port } = new URL(database.urls.rw);
    proxy = createServer((client) => {
      const server = connect({ host: hostname, port: Number(port) });
      for (const socket of [client, server]) {
        open.add(socket);
        socket.on('error', () => socket.destroy());
      }
      client.pipe(server);
      server.on('data', (bytes) => isSilent || client.write(bytes));
      client.on('close', () => server.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const through = new URL(database.urls.rw);
    through.port = String((proxy.address() as AddressInfo).port);
    pool = new Pool({ connectionString: through.href, max: 1, onConnect: (client) => endSilentLine(client, 300) });
    pool.on('error', () => undefined);
    pool.on('connect', (client) => client.on('error', () => undefined));
  });

  afterAll(async () => {
    await pool.end();
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => proxy.close(resolve));
    await database.drop();
  });

  it('fails the statement that waits on it, and the next one gets another line', async () => {
    await pool.query('select 1');
    isSilent = true;
    await expect(pool.query('select 2')).rejects.toThrow('did not answer');
    isSilent = false;
    expect((await pool.query('select 3 as three')).rows).toEqual([{ three: 3 }]);
  });

  it('may be quiet for as long as nobody waits', async () => {
    const { rows } = await pool.query<{ pid: number }>('select pg_backend_pid() as pid');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect((await pool.query('select pg_backend_pid() as pid')).rows).toEqual(rows);
  });

  it('is watched on every connection of the runtime', async () => {
    const relay = createRelayPool(database.urls.relay);
    const input = { url: database.urls.rw, entities: [], pool: 1, applicationName: 'test' };
    for (const options of [relay.options, createDataSource(input).options.extra as Pool['options']]) {
      expect(options.onConnect?.toString()).toContain('endSilentLine');
    }
    await relay.end();
  });
});
