import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { FeedSource } from '@stepwell/domain/meetings/feed-source.entity';
import { ImportMeetings, type ImportResult } from '@stepwell/domain/meetings/import-meetings';
import { MeetingImport } from '@stepwell/domain/meetings/meeting-import.entity';
import { Meeting } from '@stepwell/domain/meetings/meeting.entity';
import { readMeetingGuide } from '@stepwell/domain/meetings/read-meeting-guide';
import type { BuildHost } from './build-organization';

/** Entities that tests of the directory open their database with. */
export const directoryEntities = [FeedSource, Meeting, MeetingImport];

/** Imports rows as the upload does: read with the source's defaults, then brought in by one transaction. */
export async function importRows(
  host: BuildHost,
  ctx: StaffContext,
  source: { id: Id; fellowship: string },
  rows: readonly unknown[],
  timeZone = 'America/Chicago',
): Promise<ImportResult> {
  const reading = readMeetingGuide(rows, { fellowship: source.fellowship, timeZone });
  return host.database.write(ctx, (tx) =>
    new ImportMeetings().run(tx, { feedSourceId: source.id, fileName: 'feed.json', reading }),
  );
}
