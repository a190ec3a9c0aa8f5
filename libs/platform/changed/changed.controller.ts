import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AppError } from '@stepwell/kernel/errors';
import { ContextSource, contextOfRequest, resolveContext, type RequestWithContext } from '../auth/context-source';
import { SessionLife } from '../auth/session-life';
import { ChangedHub } from './changed-hub';
import { OpenStreams } from './open-streams';

const BEAT_MS = 4_000;

/** A page whose stream had to make room comes back after this time instead of at once, in milliseconds. */
const CROWDED_RETRY_MS = 60_000;

/**
 * `GET /events`: a stream of "changed" hints; it ends within five seconds of the session's end or its move to another
 * organization.
 */
@Controller('events')
export class ChangedController {
  constructor(
    private readonly source: ContextSource,
    private readonly hub: ChangedHub,
    private readonly streams: OpenStreams,
    private readonly sessions: SessionLife,
  ) {}

  @Get()
  async open(@Req() request: Request & RequestWithContext, @Res() response: Response): Promise<void> {
    await resolveContext(this.source, request);
    const context = contextOfRequest(request);
    if (context.kind === 'system') throw new AppError('UNAUTHENTICATED');
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    response.write('retry: 2000\n\n');
    const leave = this.hub.subscribe(context.organizationId, (topic) => {
      response.write(`event: changed\ndata: ${JSON.stringify({ topic })}\n\n`);
    });
    const beat = setInterval(() => {
      void this.sessions.lives(context).then(
        (lives) => (lives ? response.write(': beat\n\n') : end()),
        () => end(),
      );
    }, BEAT_MS);
    const end = (lastWords = ''): void => {
      clearInterval(beat);
      leave();
      response.end(lastWords);
    };
    const forget = this.streams.add(context.sessionId, () => end(`retry: ${CROWDED_RETRY_MS}\n\n`));
    response.on('close', () => {
      forget();
      end();
    });
    // A beat that was asked for before the end finds the stream closed; that is no accident.
    response.on('error', () => undefined);
  }
}
