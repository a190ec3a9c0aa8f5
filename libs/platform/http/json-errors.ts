import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { NextFunction, Request, Response } from 'express';
import { AppError, errorCatalogue, sentenceOf, type ErrorCode } from '@stepwell/kernel/errors';
import { Log } from '../telemetry/log';
import { languageOf } from './language-of';

/** Answers every failure of a REST route as `{error: {code, message, field?, reference}}`; GraphQL masks its own. */
@Catch()
export class JsonErrors implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') return error;
    const http = host.switchToHttp();
    answer(error, http.getRequest(), http.getResponse(), this.log);
    return undefined;
  }
}

/** The same answer for what fails before a route is reached: a body that is too large or is not JSON. */
export function jsonErrorMiddleware(log: Log) {
  return (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) next(error);
    else answer(error, request, response, log);
  };
}

function answer(error: unknown, request: Request & { requestId?: string }, response: Response, log: Log): void {
  const known = asAppError(error);
  const { status, onCall } = errorCatalogue[known.code];
  if (onCall) {
    log.error('request failed', {
      operation: `${request.method} ${request.route ? String((request.route as { path?: unknown }).path) : 'unrouted'}`,
      ...(request.requestId ? { requestId: request.requestId } : {}),
      error: known.cause ?? error,
    });
  }
  if (response.headersSent) {
    response.end();
    return;
  }
  const { code, field } = known;
  const { retryAfterSeconds } = error as { retryAfterSeconds?: number };
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', String(Math.ceil(retryAfterSeconds)));
  response.status(status).json({
    error: {
      code,
      message: sentenceOf(known, languageOf(request)),
      ...(field ? { field } : {}),
      reference: request.requestId,
    },
  });
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const status = error instanceof HttpException ? error.getStatus() : (error as { status?: unknown }).status;
  const limit = (error as { limit?: unknown }).limit;
  if (status === 413) {
    const message =
      typeof limit === 'number' ? `This is larger than the limit of ${Math.floor(limit / 1000)} kB.` : undefined;
    return new AppError('TOO_LARGE', { ...(message ? { message } : {}) });
  }
  const code: ErrorCode | undefined = (
    {
      400: 'BAD_REQUEST',
      401: 'UNAUTHENTICATED',
      403: 'FORBIDDEN',
      404: 'NOT_FOUND',
      415: 'UNSUPPORTED',
      429: 'TOO_MANY_TRIES',
    } as const
  )[status as 400];
  return new AppError(code ?? 'INTERNAL', { cause: error });
}
