import { Injectable } from '@nestjs/common';
import { systemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import { hasPassword, setPassword } from '@stepwell/platform/auth/accounts';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { consumeToken, peekToken } from '@stepwell/platform/auth/one-time-tokens';
import { hashSecret } from '@stepwell/platform/auth/password-hash';
import { assertStrongPassword } from '@stepwell/platform/auth/password-rules';
import { Database } from '@stepwell/platform/database/database';
import { OrganizationsService } from '../organizations/organizations.service';
import type { OpenPlace } from './staff-entry.service';
import { namesAround } from './staff-passwords.service';
import { StaffMember } from './staff-member.entity';

/** What an invitation says to whoever holds its link. */
export interface InvitationState {
  organizationName: string;
  displayName: string;
  /** False where the account already has a password: it stays as it is. */
  needsPassword: boolean;
}

/** Invitations as the invited person sees them. */
@Injectable()
export class StaffInvitations {
  constructor(
    private readonly auth: AuthConnection,
    private readonly database: Database,
    private readonly organizations: OrganizationsService,
  ) {}

  /** Shows an invitation without using it up. @throws AppError LINK_GONE */
  async check(token: string, requestId: string): Promise<InvitationState> {
    const { member, organizationName } = await this.open(token, requestId);
    const needsPassword = !(await hasPassword(this.auth, member.accountId));
    return { organizationName, displayName: member.displayName, needsPassword };
  }

  /**
   * Accepts an invitation, with a first password where there is none. Answers the place to sign in to, or null where the
   * account had a password before: a mail alone must not open what that password guards.
   * @throws AppError LINK_GONE, PASSWORD_WEAK (the link stays good)
   */
  async accept(token: string, password: string | undefined, requestId: string): Promise<OpenPlace | null> {
    const place = await this.open(token, requestId);
    const { member } = place;
    const needsPassword = !(await hasPassword(this.auth, member.accountId));
    if (needsPassword) assertStrongPassword(password ?? '', namesAround(place));
    const hash = needsPassword ? await hashSecret(password!) : null;
    const ctx = systemContext(member.organizationId, 'auth.accept-invitation', requestId);
    await this.database.write(ctx, async (tx) => {
      const used = await consumeToken(tx, 'invitation', token);
      const joined =
        used && (await tx.repo(StaffMember).update({ id: member.id, status: 'invited' }, { status: 'active' }));
      if (!joined) throw new AppError('LINK_GONE');
      if (hash) await setPassword(tx, member.accountId, hash);
      await tx.changed('staff');
    });
    member.status = 'active';
    return needsPassword ? place : null;
  }

  private async open(token: string, requestId: string): Promise<OpenPlace> {
    const link = await peekToken(this.auth, 'invitation', token);
    if (!link?.alive || !link.organizationId) throw new AppError('LINK_GONE');
    const ctx = systemContext(link.organizationId, 'auth.look-up', requestId);
    try {
      return await this.database.read(ctx, async (tx) => {
        const member = await tx.repo(StaffMember).findOne({ id: link.subjectId, status: 'invited' });
        if (!member) throw new AppError('LINK_GONE');
        return { member, organizationName: (await this.organizations.current(tx)).name };
      });
    } catch (error) {
      if (error instanceof AppError && error.code === 'UNAUTHENTICATED') throw new AppError('LINK_GONE');
      throw error;
    }
  }
}
