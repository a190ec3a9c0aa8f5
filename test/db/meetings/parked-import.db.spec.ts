import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import type { Id } from '@stepwell/kernel/ids';
import { importUpload } from '@stepwell/domain/meetings/meetings.jobs';
import { meetingsWorker } from '@stepwell/domain/meetings/meetings.worker';
import { keepPart } from '@stepwell/domain/meetings/upload-parts';
import { buildFeedSource } from '@stepwell/test/support/build-meeting';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization } from '@stepwell/test/support/build-organization';
import { generatedRows } from '@stepwell/test/support/meeting-guide-feed';
import { testEnvironment } from '@stepwell/test/support/test-environment';
import { workerManifests } from '../../../apps/worker/src/worker-manifests';
import { WorkerModule } from '../../../apps/worker/src/worker.module';

describe('an import whose last try fails', () => {
  let host: TestHost;
  let worker: INestApplicationContext;
  beforeAll(async () => {
    host = await openTestHost(meetingsWorker.entities);
    const owner = new Client({ connectionString: host.ownerUrl });
    await owner.connect();
    // Nothing that trying again could not help: the job must use its tries up.
    await owner.query(`create function app.fail() returns trigger language plpgsql as
      $$ begin raise exception 'not now' using errcode = '55000'; end $$`);
    await owner.query('create trigger fail before insert on meetings execute function app.fail()');
    await owner.end();
    const environment = testEnvironment(host.test, { MAIL_FROM: 'messages@example.org' });
    worker = await NestFactory.createApplicationContext(WorkerModule.for(environment, workerManifests), {
      logger: false,
      abortOnError: false,
    });
  });
  afterAll(async () => {
    await worker.close();
    await host.close();
  });

  it('ends as failed with a code, its file is gone and its job stays as a dead letter', async () => {
    const organization = await buildOrganization(host);
    const source = await buildFeedSource(host, organization.id);
    const query = <T>(sql: string, ...values: unknown[]): Promise<T[]> =>
      host.database.write(organization.system, (tx) => tx.query<T>(sql, [organization.id, ...values]));
    const [running] = await query<{ id: Id }>(
      `insert into meeting_imports (organization_id, feed_source_id, file_name, status) values ($1, $2, 'city.json', 'running') returning id`,
      source.id,
    );
    const importId = running!.id;
    const file = Buffer.from(JSON.stringify(generatedRows(3)));
    await host.database.write(organization.system, (tx) => keepPart(tx, importId, 0, file));
    const { queue, name, attempts } = importUpload;
    await query(
      `insert into outbox (organization_id, queue, name, payload, request_id, attempts) values ($1, $2, $3, $4, 'test', $5)`,
      queue,
      name,
      JSON.stringify({ importId }),
      attempts - 1,
    );
    const shown = async (): Promise<unknown> => {
      const [row] = await query(
        `select i.status, i.error_code as code, i.finished_at is not null as finished,
           (select count(*)::int from meeting_upload_parts p where p.organization_id = $1) as parts,
           (select count(*)::int from outbox o where o.organization_id = $1 and o.name = $3 and o.failed_at is not null) as parked
         from meeting_imports i where i.organization_id = $1 and i.id = $2`,
        importId,
        name,
      );
      return row;
    };
    for (let tries = 0; tries < 600; tries += 1) {
      if (((await shown()) as { status: string }).status !== 'running') break;
      await pause(50);
    }
    expect(await shown()).toEqual({ status: 'failed', code: 'internal', finished: true, parts: 0, parked: 1 });
  });
});
