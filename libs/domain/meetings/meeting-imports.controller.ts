import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import type { RequestContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { contextOfRequest, type RequestWithContext } from '@stepwell/platform/auth/context-source';
import { Requires } from '@stepwell/platform/graphql/decorators';
import { acceptListBody, readBodyParts } from '@stepwell/platform/http/file-body';
import { plainLine } from './plain-text';
import { MAX_FEED_BYTES } from './read-feed-file';
import { TakeUpload } from './take-upload';

/** Takes a meeting feed as a file: files stream over REST, never through GraphQL. */
@Controller('imports')
export class MeetingImportsController {
  constructor(private readonly takeUpload: TakeUpload) {}

  /**
   * Takes a file in the format of its source and answers with its import, which the worker runs.
   * @throws AppError NOT_FOUND, BAD_INPUT, TOO_LARGE, UNSUPPORTED
   */
  @Post('meetings')
  @HttpCode(202)
  @Requires('meeting:manage')
  async upload(
    @Req() request: Request & RequestWithContext,
    @Query('feedSourceId') feedSourceId: unknown,
    @Query('fileName') fileName: unknown,
  ): Promise<{ importId: Id }> {
    const ctx: RequestContext = Object.freeze({ ...contextOfRequest(request), operation: 'importMeetings' });
    acceptListBody(request, MAX_FEED_BYTES);
    const importId = await this.takeUpload.run(ctx, {
      feedSourceId: typeof feedSourceId === 'string' ? feedSourceId : '',
      fileName: plainLine(fileName, 255).replace(/^.*[\\/]/, '') || 'meetings',
      parts: readBodyParts(request, MAX_FEED_BYTES),
    });
    return { importId };
  }
}
