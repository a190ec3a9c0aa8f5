import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sentenceOf, AppError } from '@stepwell/kernel/errors';
import { Metrics } from '@stepwell/platform/telemetry/metrics';

/**
 * Answers `/healthz`, `/readyz` and `/metrics` to whoever runs the worker, as the APIs do. Three fixed answers without a
 * web framework: it would take a tenth of the worker's memory.
 * @returns the server, listening
 * @throws Error when the address is taken
 */
export async function answerOperators(app: INestApplicationContext, port: number, host: string): Promise<Server> {
  const routes: Record<string, (response: ServerResponse) => Promise<void>> = {
    '/healthz': async (response) => json(response, 200, { status: 'alive' }),
    '/readyz': async (response) => {
      await app.get(DataSource).query('select 1');
      json(response, 200, { status: 'ready' });
    },
    '/metrics': async (response) => {
      const numbers = await app.get(Metrics).registry.metrics();
      response.setHeader('content-type', 'text/plain; version=0.0.4').end(numbers);
    },
  };
  const server = createServer((request, response) => {
    const route = request.method === 'GET' ? routes[request.url ?? ''] : undefined;
    if (!route) refuse(response, 404, new AppError('NOT_FOUND'));
    else route(response).catch(() => refuse(response, 503, new AppError('UNAVAILABLE')));
  });
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}

function refuse(response: ServerResponse, status: number, error: AppError): void {
  json(response, status, { error: { code: error.code, message: sentenceOf(error) } });
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
