import type { Socket } from 'node:net';
import type { ClientBase } from 'pg';

/** Longest silence while a statement runs, in milliseconds: the server itself ends each after five seconds (roles.sql). */
const SILENCE_MS = 20_000;

/**
 * Breaks a connection whose statement hears nothing for `silence` milliseconds, so that whoever waits is told and the pool
 * opens another. A line that hangs ends by itself after hours, and a job that waits on it would be held as long.
 */
export function endSilentLine(client: ClientBase, silence = SILENCE_MS): void {
  const line = client as ClientBase & { connection: { stream: Socket }; readyForQuery: boolean };
  const { stream } = line.connection;
  stream.setTimeout(silence, () => {
    if (!line.readyForQuery) stream.destroy(new Error('The database did not answer'));
  });
}
