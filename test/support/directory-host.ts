import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { FeedSource } from '@stepwell/domain/meetings/feed-source.entity';
import { FeedSourcesService } from '@stepwell/domain/meetings/feed-sources.service';
import { importReading } from '@stepwell/domain/meetings/import-reading';
import { MeetingImport } from '@stepwell/domain/meetings/meeting-import.entity';
import { MeetingMark } from '@stepwell/domain/meetings/meeting-mark.entity';
import type { MeetingImportType } from '@stepwell/domain/meetings/meeting-sources.graphql';
import { Meeting } from '@stepwell/domain/meetings/meeting.entity';
import { OwnPath } from '@stepwell/domain/meetings/own-path.entity';
import { OwnImportStore } from '@stepwell/domain/meetings/own-import-store';
import { readMeetingGuide } from '@stepwell/domain/meetings/read-meeting-guide';
import type { BuildHost } from './build-organization';

/** Entities that tests of the directory open their database with. */
export const directoryEntities = [FeedSource, Meeting, MeetingImport, MeetingMark, OwnPath];

/** Begins an import of a source of kind `file`, as an upload does. */
export async function beginImport(
  host: BuildHost,
  ctx: StaffContext,
  sourceId: Id,
): Promise<OwnImportStore & { id: Id }> {
  const { source, id } = await host.database.write(ctx, async (tx) => ({
    source: await tx.repo(FeedSource).get(sourceId),
    id: (
      await tx
        .repo(MeetingImport)
        .insert({ feedSourceId: sourceId, fileName: 'feed.json', status: 'running', importedById: ctx.actorId })
    ).id,
  }));
  return Object.assign(new OwnImportStore(host.database, ctx, source, id), { id });
}

/** Imports rows as the worker does an upload: read with the source's defaults, then brought in batch by batch. */
export async function importRows(
  host: BuildHost,
  ctx: StaffContext,
  source: { id: Id; fellowship: string },
  rows: readonly unknown[],
  timeZone = 'America/Chicago',
  options: { isAccepted?: boolean } = {},
): Promise<MeetingImportType> {
  const reading = readMeetingGuide(rows, { fellowship: source.fellowship, timeZone });
  const store = await beginImport(host, ctx, source.id);
  await importReading(store, reading, options);
  return host.database.read(ctx, (tx) => new FeedSourcesService().importById(tx, store.id));
}
