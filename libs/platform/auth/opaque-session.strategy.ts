import { Injectable, type ExecutionContext } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport';
import type { Request } from 'express';
import type { RequestContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import { ContextSource, resolveContext } from './context-source';

type Verify = (request: Request, done: (error: unknown, context?: RequestContext | null) => void) => void;

/** Passport strategy that knows a person by the opaque token in the session cookie. */
class OpaqueSession extends Strategy {
  constructor(private readonly verify: Verify) {
    super();
  }

  override authenticate(request: Request): void {
    this.verify(request, (error, context) => {
      if (error) this.error(error);
      else if (context) this.success(context);
      else this.fail(401);
    });
  }
}

/** Answers the context of the request's session, staff or patient, whichever surface this process is. */
@Injectable()
export class OpaqueSessionStrategy extends PassportStrategy(OpaqueSession, 'opaque-session') {
  constructor(private readonly source: ContextSource) {
    super();
  }

  validate(request: Request): Promise<RequestContext | null> {
    return resolveContext(this.source, request);
  }
}

/** Guards a REST route: only somebody who is signed in gets in. */
@Injectable()
export class SessionGuard extends AuthGuard('opaque-session') {
  override handleRequest<Context>(
    error: Error | null,
    context: Context,
    _info: unknown,
    _execution: ExecutionContext,
  ): Context {
    if (error) throw error;
    if (!context) throw new AppError('UNAUTHENTICATED');
    return context;
  }
}
