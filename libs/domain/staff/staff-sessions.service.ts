import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext, StaffContext } from '@stepwell/kernel/context';
import { notFound } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { membershipsOf } from '@stepwell/platform/auth/accounts';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { ContextSource, type HttpRequest } from '@stepwell/platform/auth/context-source';
import { isUnattended } from '@stepwell/platform/auth/is-unattended';
import { SessionCookie } from '@stepwell/platform/auth/session-cookie';
import type { SessionLife } from '@stepwell/platform/auth/session-life';
import {
  endSession,
  isSessionProven,
  openStaffSession,
  revokeOtherSessions,
  revokeSession,
  sessionLives,
  sessionsOf,
  switchSession,
  type SessionListing,
} from '@stepwell/platform/auth/sessions';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { Database } from '@stepwell/platform/database/database';
import { Log } from '@stepwell/platform/telemetry/log';
import { staffContext, StaffEntry } from './staff-entry.service';

/** Somebody in a suspended organization, who may take its record along and change their own account, and nothing else. */
function toExport(context: StaffContext): StaffContext {
  const allowed = [...context.permissions].filter((permission) => permission === 'organization:export');
  return Object.freeze({ ...context, permissions: new Set(allowed), reach: 'none' });
}

/** Sessions of staff: who a request comes from, where a person is signed in, and the change of organization. */
@Injectable()
export class StaffSessions extends ContextSource implements SessionLife {
  readonly cookie: SessionCookie;

  constructor(
    private readonly auth: AuthConnection,
    private readonly entry: StaffEntry,
    private readonly database: Database,
    @Inject(ENVIRONMENT) environment: Pick<Environment, 'PUBLIC_STAFF_URL'>,
    log: Log,
  ) {
    super();
    this.cookie = new SessionCookie('staff', environment.PUBLIC_STAFF_URL);
    if (!this.cookie.isProtected)
      log.warn('PUBLIC_STAFF_URL is plain http: whoever shares this network can take sessions over');
  }

  /** Roles and reach are read anew for each request; a session from before a change of access ends here. */
  async contextOf(request: HttpRequest): Promise<StaffContext | null> {
    const token = this.cookie.read(request);
    const session = token && (await openStaffSession(this.auth, token, !isUnattended(request)));
    if (!session) return null;
    const { place, subjectId, organizationId, accountId } = session;
    if (place?.accessVersion !== session.accessVersion) {
      await revokeSession(this.auth, session.id, subjectId);
      return null;
    }
    const member = { ...place, id: subjectId, organizationId, accountId };
    const requestId = request.requestId ?? randomId();
    const context = staffContext(member, session.id, requestId, 'auth.session', session.lacksFactor);
    return session.isLeaving ? toExport(context) : context;
  }

  async lives(context: RequestContext): Promise<boolean> {
    return context.kind === 'staff' && sessionLives(this.auth, 'staff', context);
  }

  override async isProven(context: RequestContext): Promise<boolean> {
    return context.kind === 'staff' && isSessionProven(this.auth, context.sessionId);
  }

  /** Where the viewer is signed in, all organizations together. */
  async list(ctx: StaffContext): Promise<SessionListing[]> {
    return sessionsOf(this.auth, ctx.accountId);
  }

  /** Ends one of the viewer's own sessions. @throws AppError NOT_FOUND for everybody else's */
  async revoke(ctx: StaffContext, id: Id): Promise<void> {
    await this.database.write(ctx, async (tx) => {
      if (!isId(id) || !(await revokeSession(tx, id, ctx.accountId))) throw notFound();
    });
  }

  /** Ends every session of the viewer but this one. */
  async revokeOthers(ctx: StaffContext): Promise<void> {
    await this.database.write(ctx, (tx) => revokeOtherSessions(tx, ctx.accountId, ctx.sessionId));
  }

  /** Ends the session of a request, with its audit row, if there is one; one that has ended is no error. */
  async signOut(request: HttpRequest): Promise<void> {
    const token = this.cookie.read(request);
    const ctx = token && (await this.contextOf(request));
    if (ctx) await this.database.write({ ...ctx, operation: 'auth.sign-out' }, (tx) => endSession(tx, token));
  }

  /**
   * Makes another organization current and returns the new token; both organizations get an audit row, the one that is
   * left first: nobody is ever somewhere without a trace. @throws AppError NOT_FOUND where the person has no place
   */
  async switchTo(ctx: StaffContext, organizationId: Id): Promise<string> {
    const memberships = await membershipsOf(this.auth, ctx.accountId);
    const membership = memberships.find((one) => one.organizationId === organizationId);
    const place = membership && (await this.entry.place(organizationId, membership.staffMemberId, ctx.requestId));
    if (!place) throw notFound();
    await this.database.write({ ...ctx, operation: 'auth.leave-organization' }, async () => undefined);
    const there = staffContext(place.member, ctx.sessionId, ctx.requestId, 'auth.enter-organization');
    return this.database.write(there, async (tx) => {
      const token = await switchSession(tx, ctx.sessionId, organizationId, place.member.accessVersion);
      if (!token) throw notFound();
      return token;
    });
  }
}
