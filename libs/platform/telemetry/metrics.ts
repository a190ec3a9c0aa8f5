import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Numbers of one process for /metrics; labels are routes and outcomes, never ids. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  private readonly latency = new Histogram({
    name: 'stepwell_http_request_seconds',
    help: 'Time to answer a request, by method, route, root field of GraphQL and status class',
    labelNames: ['method', 'route', 'operation', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  private readonly sends = new Counter({
    name: 'stepwell_sends_total',
    help: 'Messages handed to a provider, by channel and what became of them',
    labelNames: ['channel', 'outcome'],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Measures every request under its route's pattern. */
  readonly measure = (request: Request & { rootField?: string }, response: Response, next: NextFunction): void => {
    const stop = this.latency.startTimer();
    response.on('finish', () => {
      const route = request.route ? String((request.route as { path?: unknown }).path) : 'other';
      const operation = request.rootField ?? '';
      stop({ method: request.method, route, operation, status: `${Math.floor(response.statusCode / 100)}xx` });
    });
    next();
  };

  /** Counts one message by what became of it. */
  countSend(channel: string, outcome: string): void {
    this.sends.inc({ channel, outcome });
  }
}
