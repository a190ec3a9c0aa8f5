import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ContextSource, contextOfRequest, resolveContext, type RequestWithContext } from '../auth/context-source';
import { SessionLife } from '../auth/session-life';
import { ChangedHub } from './changed-hub';

const BEAT_MS = 4_000;

/** `GET /events`: a stream of "changed" hints; it ends within five seconds of the session's end. */
@Controller('events')
export class ChangedController {
  constructor(
    private readonly source: ContextSource,
    private readonly hub: ChangedHub,
    private readonly sessions: SessionLife,
  ) {}

  @Get()
  async open(@Req() request: Request & RequestWithContext, @Res() response: Response): Promise<void> {
    await resolveContext(this.source, request);
    const context = contextOfRequest(request);
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
        (lives) => (lives ? response.write(': beat\n\n') : response.end()),
        () => response.end(),
      );
    }, BEAT_MS);
    response.on('close', () => {
      clearInterval(beat);
      leave();
    });
  }
}
