import { randomUUID } from 'node:crypto';
import { openQueue, openWorker, type QueueConnection } from '@stepwell/platform/queue/queue-connection';
import { createTestDatabase, type TestDatabase } from '@stepwell/test/support/database';

describe('a queue on PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('hands out what is urgent first, and what is alike in the order it came', async () => {
    const connection: QueueConnection = { jobsUrl: database.urls.jobs };
    const queue = openQueue(connection, 'delivery');
    const job = (name: string, priority: number) => ({
      name,
      data: { outboxId: randomUUID(), organizationId: randomUUID() },
      opts: { priority },
    });
    await queue.addBulk([job('bulk 1', 5), job('bulk 2', 5), job('urgent', 2), job('bulk 3', 5)]);
    const taken: string[] = [];
    const done = new Promise<void>((resolve) => {
      const worker = openWorker(
        connection,
        'delivery',
        async ({ name }) => {
          taken.push(name);
          if (taken.length === 4) setImmediate(() => void worker.close().then(resolve));
        },
        1,
      );
    });
    await done;
    await queue.close();
    expect(taken).toEqual(['urgent', 'bulk 1', 'bulk 2', 'bulk 3']);
  });
});
