import { Inject, Injectable } from '@nestjs/common';
import type { PatientContext, RequestContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import { randomId } from '@stepwell/kernel/ids';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { ContextSource, type HttpRequest } from '@stepwell/platform/auth/context-source';
import { isUnattended } from '@stepwell/platform/auth/is-unattended';
import { SessionCookie } from '@stepwell/platform/auth/session-cookie';
import type { SessionLife } from '@stepwell/platform/auth/session-life';
import { endSession, sessionLives, touchSession } from '@stepwell/platform/auth/sessions';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { Database } from '@stepwell/platform/database/database';
import { Log } from '@stepwell/platform/telemetry/log';

/** Sessions of patients: who a request of the patient surface comes from. */
@Injectable()
export class PatientSessions extends ContextSource implements SessionLife {
  readonly cookie: SessionCookie;

  constructor(
    private readonly auth: AuthConnection,
    private readonly database: Database,
    @Inject(ENVIRONMENT) environment: Pick<Environment, 'PUBLIC_PATIENT_URL'>,
    log: Log,
  ) {
    super();
    this.cookie = new SessionCookie('patient', environment.PUBLIC_PATIENT_URL);
    if (!this.cookie.isProtected)
      log.warn('PUBLIC_PATIENT_URL is plain http: whoever shares this network can take sessions over');
  }

  async contextOf(request: HttpRequest): Promise<PatientContext | null> {
    const token = this.cookie.read(request);
    const session = token && (await touchSession(this.auth, 'patient', token, !isUnattended(request)));
    if (!session) return null;
    return Object.freeze({
      kind: 'patient',
      organizationId: session.organizationId,
      actorId: session.subjectId,
      patientId: session.subjectId,
      sessionId: session.id,
      requestId: request.requestId ?? randomId(),
      operation: 'auth.session',
    });
  }

  async lives(context: RequestContext): Promise<boolean> {
    return context.kind === 'patient' && sessionLives(this.auth, 'patient', context);
  }

  /** Ends the session of a request, with its audit row, if there is one; one that has ended is no error. */
  async signOut(request: HttpRequest): Promise<void> {
    const token = this.cookie.read(request);
    const ctx = token && (await this.contextOf(request));
    if (!ctx) return;
    try {
      await this.database.write({ ...ctx, operation: 'auth.sign-out' }, async (tx) => {
        tx.saw(ctx.patientId);
        await endSession(tx, token);
      });
    } catch (error) {
      // A suspended organization takes no rows any more, and still lets everybody out.
      if (!(error instanceof AppError && error.code === 'UNAUTHENTICATED')) throw error;
      await endSession(this.auth, token);
    }
  }
}
