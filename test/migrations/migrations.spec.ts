import { readFileSync } from 'node:fs';
import path from 'node:path';
import { migrate, migrateDown, migrationNames } from '@stepwell/platform/database/migrate';
import { createTestDatabase, type TestDatabase } from '@stepwell/test/support/database';
import { renderSchema } from '../../tools/render-schema';

describe('migrations', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(() => database.drop());

  it('give the schema that is committed as migrations/schema.sql (npm run schema)', async () => {
    const committed = readFileSync(path.resolve(__dirname, '../../migrations/schema.sql'), 'utf8');
    expect(await renderSchema(database.urls.superuser)).toBe(committed);
  });

  it('go all the way down to nothing and up again to the same schema, policies and grants included', async () => {
    const before = await renderSchema(database.urls.superuser);
    for (const name of [...migrationNames()].reverse()) expect(await migrateDown(database.urls.owner)).toBe(name);
    expect(await renderSchema(database.urls.superuser)).not.toContain('organization_id');
    await migrate({ ownerUrl: database.urls.owner, contextSecret: database.contextSecret, environment: 'test' });
    expect(await renderSchema(database.urls.superuser)).toBe(before);
  });

  it('change nothing when they run a second time', async () => {
    const again = await migrate({
      ownerUrl: database.urls.owner,
      contextSecret: database.contextSecret,
      environment: 'test',
    });
    expect(again).toEqual([]);
  });

  it('sort in the order they were written', () => {
    const stamps = migrationNames().map((name) => Number(/\d+$/.exec(name)![0]));
    expect(stamps).toEqual([...stamps].sort((a, b) => a - b));
  });
});
