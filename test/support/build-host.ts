import type { DataSource, EntityTarget } from 'typeorm';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { Database } from '@stepwell/platform/database/database';
import { createTestDatabase, type TestDatabase } from './database';
import type { BuildHost } from './build-organization';

/** A test's own database, opened as the product opens it: role app_rw, row-level security on. */
export interface TestHost extends BuildHost {
  readonly dataSource: DataSource;
  readonly test: TestDatabase;
  /** Closes every connection and drops the database; for afterAll. */
  close(): Promise<void>;
}

/** Makes a test database and opens it with these entities; call `close()` in afterAll. */
export async function openTestHost(entities: EntityTarget<object>[] = []): Promise<TestHost> {
  const test = await createTestDatabase();
  const dataSource = createDataSource({ url: test.urls.rw, entities, pool: 5, applicationName: 'stepwell-test' });
  await dataSource.initialize();
  return {
    test,
    dataSource,
    database: new Database(dataSource, test.contextSecret),
    ownerUrl: test.urls.owner,
    close: async () => {
      await dataSource.destroy();
      await test.drop();
    },
  };
}
