import type { AddressInfo } from 'node:net';
import { request as httpRequest, type Server } from 'node:http';
import { Module, type INestApplication } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import type { StaffContext } from '@stepwell/kernel/context';
import { meetingsStaff } from '@stepwell/domain/meetings/meetings.staff';
import { MapColumns } from '@stepwell/domain/meetings/map-columns';
import { MeetingImportsController } from '@stepwell/domain/meetings/meeting-imports.controller';
import { DecideImport } from '@stepwell/domain/meetings/decide-import';
import { FeedSourcesService } from '@stepwell/domain/meetings/feed-sources.service';
import { ImportUpload } from '@stepwell/domain/meetings/import-upload';
import { PreviewList } from '@stepwell/domain/meetings/preview-list';
import { TakeUpload } from '@stepwell/domain/meetings/take-upload';
import { AccessGuard } from '@stepwell/platform/auth/access.guard';
import { ContextSource } from '@stepwell/platform/auth/context-source';
import { Database } from '@stepwell/platform/database/database';
import { JsonErrors } from '@stepwell/platform/http/json-errors';
import { Log } from '@stepwell/platform/telemetry/log';
import { buildFeedSource, type BuiltFeedSource } from '@stepwell/test/support/build-meeting';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { generatedRows } from '@stepwell/test/support/meeting-guide-feed';

interface Answer {
  status: number;
  body: {
    error?: { code: string; message: string };
    importId?: string;
  };
}

describe('uploading a feed', () => {
  let host: TestHost;
  let app: INestApplication;
  let port: number;
  let organization: BuiltOrganization;
  let source: BuiltFeedSource;
  let signedIn: StaffContext | null;
  let admin: StaffContext;

  beforeAll(async () => {
    host = await openTestHost(meetingsStaff.entities);
    organization = await buildOrganization(host);
    admin = await buildStaff(host, organization.id, ['admin']);
    source = await buildFeedSource(host, organization.id);

    @Module({
      controllers: [MeetingImportsController],
      providers: [
        TakeUpload,
        { provide: Database, useValue: host.database },
        {
          provide: ContextSource,
          useValue: { contextOf: async () => signedIn } satisfies Pick<ContextSource, 'contextOf'>,
        },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useValue: new JsonErrors(new Log('silent', 'test')) },
      ],
    })
    class UploadModule {}

    app = await NestFactory.create(UploadModule, { bodyParser: false, logger: false, abortOnError: false });
    await app.listen(0, '127.0.0.1');
    port = ((app.getHttpServer() as Server).address() as AddressInfo).port;
  });
  afterAll(async () => {
    await app.close();
    // The application closes what it was given, the database's connections too.
    await (host.dataSource.isInitialized ? host.close() : host.test.drop());
  });
  beforeEach(() => {
    signedIn = admin;
  });

  async function upload(
    body: string | Buffer,
    options: { query?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer> {
    const query = options.query ?? `feedSourceId=${source.id}&fileName=city.json`;
    const answer = await fetch(`http://127.0.0.1:${port}/imports/meetings?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...options.headers },
      body: body as string,
    });
    return { status: answer.status, body: (await answer.json()) as Answer['body'] };
  }
  const storedCount = async () =>
    (
      await host.database.read(admin, (tx) =>
        tx.query('select id from meetings where organization_id = $1', [organization.id]),
      )
    ).length;

  /** What the worker does with an accepted upload, and what staff see of it then. */
  async function work(importId: string) {
    await new ImportUpload(host.database).run(organization.system, importId);
    return shown(importId);
  }
  const shown = (importId: string) =>
    host.database.read(admin, (tx) => new FeedSourcesService().importById(tx, importId));
  const keptParts = () =>
    host.database.read(admin, (tx) =>
      tx.query('select id from meeting_upload_parts where organization_id = $1', [organization.id]),
    );

  it('takes a file at once, and leaves its rows to the worker', async () => {
    const { status, body } = await upload(JSON.stringify([...generatedRows(40), 'junk']));
    expect({ status, body }).toEqual({ status: 202, body: { importId: expect.any(String) as unknown } });
    const before = await shown(body.importId!);
    expect(before).toMatchObject({ status: 'running', fileName: 'city.json', rows: 0, rowsDone: 0 });
    expect(before.importedByName).toContain('admin');
    expect(await storedCount()).toBe(0);
    expect(await work(body.importId!)).toMatchObject({
      status: 'finished',
      rows: 41,
      rowsDone: 41,
      imported: 40,
      refused: 1,
      refusals: [{ row: 41, reason: 'not_an_object' }],
    });
    expect(await storedCount()).toBe(40);
    expect(await keptParts()).toEqual([]);
  });

  it('orders the import with the last part, in one transaction', async () => {
    const { body } = await upload(JSON.stringify(generatedRows(3)));
    const jobs = await host.database.read(admin, (tx) =>
      tx.query(
        `select queue from outbox where organization_id = $1 and name = 'meetings.import-upload' and payload->>'importId' = $2`,
        [organization.id, body.importId],
      ),
    );
    expect(jobs).toEqual([{ queue: 'import' }]);
    await work(body.importId!);
  });

  it('ends the import of an older file when a newer one has come', async () => {
    const first = await upload(JSON.stringify(generatedRows(5)));
    const second = await upload(JSON.stringify(generatedRows(40)));
    expect(await work(first.body.importId!)).toMatchObject({ status: 'failed', errorCode: 'superseded' });
    expect(await work(second.body.importId!)).toMatchObject({ status: 'finished', imported: 40 });
    expect(await keptParts()).toEqual([]);
  });

  it('reads a file again whose reading was broken off, and one that was read not at all', async () => {
    const { body } = await upload(JSON.stringify(generatedRows(40)));
    expect(await work(body.importId!)).toMatchObject({ status: 'finished' });
    expect(await work(body.importId!)).toMatchObject({ status: 'finished', imported: 40 });
  });

  it.each([
    ['an HTML page', '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>', 'web_page'],
    ['an object', '{}', 'not_a_list'],
    ['an empty list', '[]', 'empty_list'],
    ['nothing', '', 'empty'],
    ['rows that are no meetings', '[1, 2]', 'no_row_readable'],
    ['a list with junk behind it', `${JSON.stringify(generatedRows(2))} invalid text`, 'broken_json'],
    ['a text of 10 MB', `"${'x'.repeat(10_000_000)}"`, 'not_a_list'],
    ['100,000 brackets', '['.repeat(100_000), 'too_deep'],
    ['a list nested a thousand deep', `${'['.repeat(1_000)}${']'.repeat(1_000)}`, 'too_deep'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00]), 'not_text'],
  ])('says of %s why nothing was changed', async (_what, file, errorCode) => {
    const before = await storedCount();
    const { status, body } = await upload(file);
    expect(status).toBe(202);
    expect(await work(body.importId!)).toMatchObject({ status: 'failed', errorCode, added: 0 });
    expect(await storedCount()).toBe(before);
    expect(await keptParts()).toEqual([]);
  });

  it('says 413 with the limit, whether the length is declared or not', async () => {
    const declared = await upload(Buffer.alloc(20_000_001, ' '));
    expect([declared.status, declared.body.error]).toMatchObject([
      413,
      { code: 'TOO_LARGE', message: 'This is larger than the limit of 20 MB.' },
    ]);
    expect(await uploadEndlessly()).toBe(413);
    expect(await keptParts()).toEqual([]);
  });

  it('waits with another source’s list until somebody accepts it, and then goes on with the file it has', async () => {
    const decide = new DecideImport();
    await work((await upload(JSON.stringify(generatedRows(40)))).body.importId!);
    const other = JSON.stringify([{ slug: 'x', name: 'Alone' }]);
    const first = (await upload(other)).body.importId!;
    expect(await work(first)).toMatchObject({ status: 'waiting', difference: { gone: 40, added: 1 } });
    expect(await keptParts()).toHaveLength(1);
    await host.database.write(admin, (tx) => decide.discard(tx, first));
    expect(await shown(first)).toMatchObject({ status: 'failed', errorCode: 'discarded' });
    expect(await keptParts()).toEqual([]);

    const second = (await upload(other)).body.importId!;
    await work(second);
    await host.database.write(admin, (tx) => decide.accept(tx, second));
    expect(await work(second)).toMatchObject({ status: 'finished', added: 1, missing: 40 });
    expect(await keptParts()).toEqual([]);
    await expect(host.database.write(admin, (tx) => decide.accept(tx, second))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(host.database.write(admin, (tx) => decide.accept(tx, 'x'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    // For the tests that come after this one.
    await work((await upload(JSON.stringify([{ slug: 'x', name: 'Alone' }, ...generatedRows(40)]))).body.importId!);
  });

  it('reads a table by the columns that somebody named, after seeing what they amount to', async () => {
    const table = await buildFeedSource(host, organization.id, { format: 'csv' });
    const text = 'Who,When,At,Fone\nNooners,Mon,12:00,212-555-0100\nLate,Funday,20:00,\n';
    const columns = [
      { field: 'name' as const, columns: ['Who'] },
      { field: 'day' as const, columns: ['When'] },
      { field: 'time' as const, columns: ['At'] },
    ];
    const preview = (input: object) =>
      host.database.read(admin, (tx) => new PreviewList().run(tx, { sourceId: table.id, text, ...input }));
    expect(await preview({})).toMatchObject({
      imported: 0,
      rows: 2,
      columns: [{ name: 'Who', samples: ['Nooners', 'Late'] }, {}, {}, {}],
    });
    expect(await preview({ columns })).toMatchObject({
      imported: 1,
      meetings: [{ name: 'Nooners', weekday: 1, startTime: '12:00' }],
      refusals: [{ row: 2, reason: 'day_unreadable' }],
    });
    await host.database.write(admin, (tx) => new MapColumns().run(tx, { sourceId: table.id, columns }));
    const query = `feedSourceId=${table.id}&fileName=city.csv`;
    const { body } = await upload(text, { query, headers: { 'content-type': 'text/csv' } });
    expect(await work(body.importId!)).toMatchObject({ status: 'finished', imported: 1, refused: 1 });
    const renamed = await upload(text.replace('Who', 'Whom'), { query, headers: { 'content-type': 'text/csv' } });
    expect(await work(renamed.body.importId!)).toMatchObject({ status: 'failed', errorCode: 'columns_changed' });
    for (const wrong of [[], [{ field: 'day' as const, columns: ['When'] }], [...columns, columns[0]!]])
      await expect(
        host.database.write(admin, (tx) => new MapColumns().run(tx, { sourceId: table.id, columns: wrong })),
      ).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('compares anew what waits when somebody names other columns, accepted already or not', async () => {
    const table = await buildFeedSource(host, organization.id, { format: 'csv' });
    const map = (who: string) =>
      host.database.write(admin, (tx) =>
        new MapColumns().run(tx, { sourceId: table.id, columns: [{ field: 'name' as const, columns: [who] }] }),
      );
    const take = (text: string) =>
      upload(text, { query: `feedSourceId=${table.id}&fileName=city.csv`, headers: { 'content-type': 'text/csv' } });
    await map('Who');
    await work((await take('Who,Also\nOne,A\nTwo,B\nThree,C\n')).body.importId!);
    const importId = (await take('Who,Also\nFour,D\n')).body.importId!;
    expect(await work(importId)).toMatchObject({ status: 'waiting' });
    await host.database.write(admin, (tx) => new DecideImport().accept(tx, importId));
    await map('Also');
    expect(await work(importId)).toMatchObject({
      status: 'waiting',
      difference: { examples: { added: [{ name: 'D' }] } },
    });
    await map('Who');
    expect(await work(importId)).toMatchObject({ difference: { examples: { added: [{ name: 'Four' }] } } });
  });

  it('takes lists only, and nothing compressed', async () => {
    expect((await upload('[]', { headers: { 'content-type': 'text/html' } })).status).toBe(415);
    expect((await upload('[]', { headers: { 'content-encoding': 'gzip' } })).status).toBe(415);
  });

  it('is for those who manage meetings, and says nothing about sources of others', async () => {
    const elsewhere = await buildFeedSource(host, (await buildOrganization(host)).id);
    const file = JSON.stringify(generatedRows(2));
    for (const query of [
      `feedSourceId=${elsewhere.id}`,
      'feedSourceId=00000000-0000-4000-8000-000000000000',
      'feedSourceId=x',
      '',
      'feedSourceId[]=x',
    ]) {
      const { status, body } = await upload(file, { query });
      expect([status, body.error?.code]).toEqual([404, 'NOT_FOUND']);
    }
    signedIn = await buildStaff(host, organization.id, ['clinician']);
    expect((await upload(file)).status).toBe(403);
    signedIn = null;
    expect((await upload(file)).status).toBe(401);
  });

  /** Sends chunks without a length until the server answers. */
  function uploadEndlessly(): Promise<number> {
    return new Promise((resolve, reject) => {
      const upload = httpRequest({
        host: '127.0.0.1',
        port,
        path: `/imports/meetings?feedSourceId=${source.id}`,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
      });
      const chunk = Buffer.alloc(1_000_000, ' ');
      let answered = false;
      const send = (): void => {
        if (!answered && upload.writable) upload.write(chunk, () => setImmediate(send));
      };
      upload.on('response', (response) => {
        answered = true;
        resolve(response.statusCode ?? 0);
        upload.destroy();
      });
      upload.on('error', (error) => (answered ? undefined : reject(error)));
      send();
    });
  }
});
