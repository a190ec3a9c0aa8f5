import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';

/** Streams that one session may hold open in this process. */
export const MOST_STREAMS = 6;

/** Counts the open streams of each session, so that one person's tabs, or a script, can't use up the connections. */
@Injectable()
export class OpenStreams {
  private readonly bySession = new Map<Id, Set<() => void>>();

  /** Adds a stream; one too many closes the session's oldest by its `close`. Call the answer when the stream has ended. */
  add(sessionId: Id, close: () => void): () => void {
    const streams = this.bySession.get(sessionId) ?? new Set();
    this.bySession.set(sessionId, streams.add(close));
    const [oldest] = streams;
    if (streams.size > MOST_STREAMS && oldest) {
      streams.delete(oldest);
      oldest();
    }
    return () => {
      streams.delete(close);
      if (streams.size === 0 && this.bySession.get(sessionId) === streams) this.bySession.delete(sessionId);
    };
  }
}
