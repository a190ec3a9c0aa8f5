import { createServer } from 'node:http';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';

/** A mail server that takes everything and keeps only ids. SMTP on SINK_PORT; what it counted, as JSON, on SINK_HTTP_PORT. */
const counts = new Map<string, number>();

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  hideSTARTTLS: true,
  disableReverseLookup: true,
  logger: false,
  maxClients: 100,
  onData: (stream, _session, callback) => void take(stream).then(() => callback(), callback),
});
smtp.on('error', () => undefined);

async function take(stream: Readable): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const id = /^message-id: *(\S+)/im.exec(Buffer.concat(parts).toString('latin1'))?.[1] ?? '';
  counts.set(id, (counts.get(id) ?? 0) + 1);
}

const http = createServer((_request, response) => {
  response.end(JSON.stringify({ different: counts.size, most: Math.max(0, ...counts.values()) }));
});

smtp.listen(Number(process.env['SINK_PORT']), '127.0.0.1', () => {
  http.listen(Number(process.env['SINK_HTTP_PORT']), '127.0.0.1');
});
