import { randomUUID } from 'node:crypto';
import { openQueue, openWorker } from '@stepwell/platform/queue/queue-connection';
import { createTestDatabase, type TestDatabase } from '@stepwell/test/support/database';
import { openQueueBackend, queueBackends, type QueueBackend } from '@stepwell/test/support/queue-backends';

describe.each(queueBackends)('a queue on %s', (name) => {
  let database: TestDatabase;
  let backend: QueueBackend;
  beforeAll(async () => {
    database = await createTestDatabase();
    backend = await openQueueBackend(name, database);
  });
  afterAll(async () => {
    await backend.stop();
    await database.drop();
  });

  it('hands out what is urgent first, and what is alike in the order it came', async () => {
    const queue = openQueue(backend.connection, 'delivery');
    await queue.waitUntilReady();
    const job = (title: string, priority: number) => ({
      name: title,
      data: { outboxId: randomUUID(), organizationId: randomUUID() },
      opts: { priority },
    });
    await queue.addBulk([job('bulk 1', 5), job('bulk 2', 5), job('urgent', 2), job('bulk 3', 5)]);
    const taken: string[] = [];
    const done = new Promise<void>((resolve) => {
      const worker = openWorker(
        backend.connection,
        'delivery',
        async (carried) => {
          taken.push(carried.name);
          if (taken.length === 4) setImmediate(() => void worker.close().then(resolve));
        },
        1,
      );
      void worker.resume();
    });
    await done;
    await queue.close();
    expect(taken).toEqual(['urgent', 'bulk 1', 'bulk 2', 'bulk 3']);
  });
});
