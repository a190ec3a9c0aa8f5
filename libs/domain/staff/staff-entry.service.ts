import { Injectable } from '@nestjs/common';
import type { StaffContext, SystemContext } from '@stepwell/kernel/context';
import { systemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import { randomId, type Id } from '@stepwell/kernel/ids';
import { permissionsOf, reachOf } from '@stepwell/kernel/permissions';
import { membershipsOf } from '@stepwell/platform/auth/accounts';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { endSession, startSession } from '@stepwell/platform/auth/sessions';
import { noteSignIn } from '@stepwell/platform/auth/sign-ins';
import { Database } from '@stepwell/platform/database/database';
import { StaffMember } from './staff-member.entity';

/** A place in one organization that lets its person in now. */
export interface OpenPlace {
  member: StaffMember;
  organizationName: string;
}

/** What sign-in knows of the request it answers. */
export interface SignInRequest {
  requestId: string;
  userAgent: string | undefined;
  ip: string | undefined;
  /** Token of the cookie that came along; its session ends, so that nobody can plant one. */
  oldToken: string | null;
}

/** The doors of organizations: which of them let an account in, and the session behind one. */
@Injectable()
export class StaffEntry {
  constructor(
    private readonly auth: AuthConnection,
    private readonly database: Database,
  ) {}

  /** Places of an account that let it in, the one used last first. */
  async openPlaces(accountId: Id, requestId: string): Promise<OpenPlace[]> {
    const places: OpenPlace[] = [];
    for (const { organizationId, staffMemberId } of await membershipsOf(this.auth, accountId)) {
      const place = await this.place(organizationId, staffMemberId, requestId);
      if (place) places.push(place);
    }
    return places;
  }

  /** The place when it lets its person in: active, in an organization that is not suspended or lets its owners export it. */
  async place(organizationId: Id, staffMemberId: Id, requestId: string): Promise<OpenPlace | null> {
    const ctx = systemContext(organizationId, 'auth.look-up', requestId);
    try {
      return await this.database.read(ctx, async (tx) => {
        const member = await tx.repo(StaffMember).findOne({ id: staffMemberId, status: 'active' });
        if (!member) return null;
        const [row] = await tx.query<{ name: string }>('select name from organizations where organization_id = $1', [
          organizationId,
        ]);
        return { member, organizationName: row!.name };
      });
    } catch (error) {
      if (error instanceof AppError && error.code === 'UNAUTHENTICATED') return this.leavingPlace(ctx, staffMemberId);
      throw error;
    }
  }

  /** An owner's place in a suspended organization while its export is open. */
  private async leavingPlace(ctx: SystemContext, staffMemberId: Id): Promise<OpenPlace | null> {
    return this.database.hear(ctx, async (tx) => {
      const member = await tx.repo(StaffMember).findOne({ id: staffMemberId, status: 'active' });
      if (!member?.roles.includes('owner')) return null;
      const [row] = await tx.query<{ name: string }>(
        `select o.name from organizations o join organization_exports e on e.organization_id = o.organization_id
         where o.organization_id = $1 and e.closed_at is null and e.closes_at > app.now()`,
        [ctx.organizationId],
      );
      return row ? { member, organizationName: row.name } : null;
    });
  }

  /** Starts a session in a place, together with its audit row; returns the token for the cookie. */
  async enter(place: OpenPlace, request: SignInRequest, operation: string): Promise<string> {
    const { member } = place;
    const ctx = staffContext(member, randomId(), request.requestId, operation);
    return this.database.write(ctx, async (tx) => {
      if (request.oldToken) await endSession(tx, request.oldToken);
      await tx.repo(StaffMember).update({ id: member.id }, { lastSignInAt: await tx.now() });
      await noteSignIn(tx, member.accountId, member.organizationId, 'signed_in', request);
      return startSession(tx, {
        id: ctx.sessionId,
        kind: 'staff',
        organizationId: member.organizationId,
        accountId: member.accountId,
        subjectId: member.id,
        accessVersion: member.accessVersion,
        userAgent: request.userAgent,
      });
    });
  }
}

/** The context of a member of staff in one session; who lacks a factor that is wanted may set one up and no more. */
export function staffContext(
  member: Pick<StaffMember, 'id' | 'organizationId' | 'accountId' | 'roles' | 'accessVersion'>,
  sessionId: Id,
  requestId: string,
  operation: string,
  lacksFactor = false,
): StaffContext {
  return Object.freeze({
    kind: 'staff',
    organizationId: member.organizationId,
    actorId: member.id,
    accountId: member.accountId,
    sessionId,
    requestId,
    operation,
    roles: member.roles,
    permissions: permissionsOf(lacksFactor ? [] : member.roles),
    reach: reachOf(lacksFactor ? [] : member.roles),
    accessVersion: member.accessVersion,
    lacksFactor,
  });
}
