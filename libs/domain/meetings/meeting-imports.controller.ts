import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { RequestContext } from '@stepwell/kernel/context';
import { contextOfRequest, type RequestWithContext } from '@stepwell/platform/auth/context-source';
import { Database } from '@stepwell/platform/database/database';
import { Requires } from '@stepwell/platform/graphql/decorators';
import { FeedSourcesService } from './feed-sources.service';
import { ImportMeetings, type ImportResult } from './import-meetings';
import { plainLine } from './plain-text';
import { readJsonBody } from './read-body';
import { MAX_FEED_BYTES, readFeedFile } from './read-feed-file';
import { readMeetingGuide } from './read-meeting-guide';

/** Takes a meeting feed as a file: files stream over REST, never through GraphQL. */
@Controller('imports')
export class MeetingImportsController {
  constructor(
    private readonly db: Database,
    private readonly sources: FeedSourcesService,
    private readonly importMeetings: ImportMeetings,
  ) {}

  /** Imports a Meeting Guide JSON file into a source. @throws AppError NOT_FOUND, TOO_LARGE, FEED_UNREADABLE */
  @Post('meetings')
  @HttpCode(200)
  @Requires('meeting:manage')
  async upload(
    @Req() request: RequestWithContext,
    @Query('feedSourceId') feedSourceId: unknown,
    @Query('fileName') fileName: unknown,
  ): Promise<ImportResult> {
    const ctx: RequestContext = Object.freeze({ ...contextOfRequest(request), operation: 'importMeetings' });
    const sourceId = typeof feedSourceId === 'string' ? feedSourceId : '';
    // First of all, so that a source that is not there costs no upload.
    const defaults = await this.db.read(ctx, (tx) => this.sources.defaultsOf(tx, sourceId));
    const reading = readMeetingGuide(readFeedFile(await readJsonBody(request, MAX_FEED_BYTES)), defaults);
    const name = plainLine(fileName, 255).replace(/^.*[\\/]/, '') || 'meetings.json';
    return this.db.write(ctx, (tx) => this.importMeetings.run(tx, { feedSourceId: sourceId, fileName: name, reading }));
  }
}
