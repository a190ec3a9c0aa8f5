import 'reflect-metadata';
import { createDataSource } from '@stepwell/platform/database/data-source';

const usage = `Usage: npm run sending:confirm -- --yes
Lets messages leave from this database, which was restored, cloned or failed over to. Before: no other worker may run on the
database that it is a copy of. What came due until now does not go any more, since it may have gone already: it expires, and
staff see it. Needs DATABASE_OWNER_URL.`;

async function main(): Promise<void> {
  const url = process.env['DATABASE_OWNER_URL'];
  if (!url) throw new Error('DATABASE_OWNER_URL is missing (see .env.example)');
  if (process.argv[2] !== '--yes') throw new Error(usage);
  const source = createDataSource({ url, entities: [], pool: 1, applicationName: 'stepwell-sending-confirm' });
  const owner = await source.initialize();
  try {
    const confirmed = await owner.query<unknown[]>(
      `update app.instance set sends_as = app.database_identity(), sends_from = app.now(),
         found_a_copy_at = null
       where sends_as <> app.database_identity() returning one`,
    );
    const [rows] = confirmed as [unknown[], number];
    process.stdout.write(
      rows.length > 0
        ? 'Messages leave from this database from now on; what was due before does not go.\n'
        : 'Messages leave from this database already: nothing was changed.\n',
    );
  } finally {
    await owner.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
