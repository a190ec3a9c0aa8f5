import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

/** Gives each request an id of our own making; one from outside could be anything. */
export function requestId(request: Request & { requestId?: string }, response: Response, next: NextFunction): void {
  request.requestId = randomUUID();
  response.setHeader('x-request-id', request.requestId);
  next();
}
