import { Inject, Injectable } from '@nestjs/common';
import type { OperatorContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import { randomId, type Id } from '@stepwell/kernel/ids';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import type { HttpRequest } from '@stepwell/platform/auth/context-source';
import { isUnattended } from '@stepwell/platform/auth/is-unattended';
import { SessionCookie } from '@stepwell/platform/auth/session-cookie';
import {
  endSession,
  isSessionProven,
  proveSession,
  startSession,
  touchOperatorSession,
} from '@stepwell/platform/auth/sessions';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';

/** Sessions of operators: a cookie of their own, which no other part of the product reads. */
@Injectable()
export class OperatorSessions {
  readonly cookie: SessionCookie;

  constructor(
    private readonly auth: AuthConnection,
    @Inject(ENVIRONMENT) environment: Pick<Environment, 'PUBLIC_STAFF_URL'>,
  ) {
    this.cookie = new SessionCookie('operator', environment.PUBLIC_STAFF_URL);
  }

  /** Who asks, or null. Whether they still are an operator is asked in SQL, with everything they do. */
  async contextOf(request: HttpRequest): Promise<OperatorContext | null> {
    const token = this.cookie.read(request);
    const session = token && (await touchOperatorSession(this.auth, token, !isUnattended(request)));
    if (!session) return null;
    return Object.freeze({
      kind: 'operator',
      operatorId: session.accountId,
      sessionId: session.id,
      requestId: request.requestId ?? randomId(),
    });
  }

  /** Starts a session and answers its token; the one of `oldToken` ends, so that nobody can plant one. */
  async start(accountId: Id, userAgent: string | undefined, oldToken: string | null): Promise<string> {
    if (oldToken) await endSession(this.auth, oldToken);
    const who = { organizationId: null, accountId, subjectId: accountId, accessVersion: 0 };
    return startSession(this.auth, { id: randomId(), kind: 'operator', ...who, userAgent });
  }

  /** Makes sure that a code was shown a moment ago. @throws AppError STEP_UP_REQUIRED */
  async assertProven(ctx: OperatorContext): Promise<void> {
    if (!(await isSessionProven(this.auth, ctx.sessionId))) throw new AppError('STEP_UP_REQUIRED');
  }

  /** Notes that it was shown just now. */
  async prove(ctx: OperatorContext): Promise<void> {
    await proveSession(this.auth, ctx.sessionId);
  }

  /** Ends the session of a request, if there is one. */
  async end(request: HttpRequest): Promise<void> {
    const token = this.cookie.read(request);
    if (token) await endSession(this.auth, token);
  }
}
