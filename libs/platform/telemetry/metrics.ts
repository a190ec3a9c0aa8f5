import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Numbers of one process for /metrics; labels are routes and outcomes, never ids. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();

  private readonly latency = new Histogram({
    name: 'stepwell_http_request_seconds',
    help: 'Time to answer a request, by method, route and status class',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  /** Measures every request under its route's pattern. */
  readonly measure = (request: Request, response: Response, next: NextFunction): void => {
    const stop = this.latency.startTimer();
    response.on('finish', () => {
      const route = request.route ? String((request.route as { path?: unknown }).path) : 'other';
      stop({ method: request.method, route, status: `${Math.floor(response.statusCode / 100)}xx` });
    });
    next();
  };
}
