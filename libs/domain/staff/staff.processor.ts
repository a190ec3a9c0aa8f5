import { Inject, Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { Mailer } from '@stepwell/delivery/message';
import { issueToken, STAFF_LINK_HOURS, type TokenPurpose } from '@stepwell/platform/auth/one-time-tokens';
import { digestOf } from '@stepwell/platform/auth/tokens';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { Database } from '@stepwell/platform/database/database';
import { Performs } from '@stepwell/platform/queue/handler';
import { Log } from '@stepwell/platform/telemetry/log';
import { factorsResetMail, invitationMail, passwordResetMail, reviewNoticeMail, type StaffMail } from './staff-mails';
import { StaffMember, type StaffStatus } from './staff-member.entity';
import { sendFactorsReset, sendInvitation, sendPasswordReset, sendReviewNotice } from './staff.jobs';

interface LinkMail {
  purpose: Extract<TokenPurpose, 'invitation' | 'password_reset'>;
  /** The member must be in this state when the mail leaves; otherwise nobody needs it any more. */
  status: StaffStatus;
  path: string;
  mail: (language: 'en' | 'es', link: string) => StaffMail;
}

/** Sends the links of staff. Their tokens are made here, after the last queue, and stored as digests only. */
@Injectable()
export class StaffProcessor {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly log: Log,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'PUBLIC_STAFF_URL'>,
  ) {}

  @Performs(sendInvitation, 'staff.send-invitation')
  async invitation(ctx: SystemContext, { staffMemberId }: { staffMemberId: Id }): Promise<void> {
    await this.send(ctx, staffMemberId, {
      purpose: 'invitation',
      status: 'invited',
      path: 'invitation',
      mail: invitationMail,
    });
  }

  @Performs(sendPasswordReset, 'staff.send-password-reset')
  async passwordReset(ctx: SystemContext, { staffMemberId }: { staffMemberId: Id }): Promise<void> {
    await this.send(ctx, staffMemberId, {
      purpose: 'password_reset',
      status: 'active',
      path: 'reset',
      mail: passwordResetMail,
    });
  }

  @Performs(sendFactorsReset, 'staff.send-factors-reset')
  async factorsReset(ctx: SystemContext, { staffMemberId }: { staffMemberId: Id }): Promise<void> {
    const member = await this.database.read(ctx, (tx) =>
      tx.repo(StaffMember).findOne({ id: staffMemberId, status: 'active' }),
    );
    if (!member) return;
    const mail = factorsResetMail('en', `${this.environment.PUBLIC_STAFF_URL}/account/security`);
    const key = `factors-reset.${digestOf(`${member.id}.${member.accessVersion}`).toString('hex').slice(0, 32)}`;
    await this.hand(member.email, mail, key, 'factors_reset');
  }

  /** Called twice, it sends two mails: better than none. */
  @Performs(sendReviewNotice, 'staff.send-review-notice')
  async reviewNotice(ctx: SystemContext, { staffMemberId }: { staffMemberId: Id }): Promise<void> {
    const member = await this.database.read(ctx, (tx) =>
      tx.repo(StaffMember).findOne({ id: staffMemberId, status: 'active' }),
    );
    if (!member) return;
    const mail = reviewNoticeMail('en', `${this.environment.PUBLIC_STAFF_URL}/admin/emergencies`);
    await this.hand(member.email, mail, `review-notice.${ctx.requestId}.${member.id}`, 'review_notice');
  }

  /** Called twice, it sends two mails, of which the newer one's link works: a lost answer never locks anybody out. */
  private async send(ctx: SystemContext, staffMemberId: Id, kind: LinkMail): Promise<void> {
    const link = await this.newLink(ctx, staffMemberId, kind);
    if (!link) return;
    const mail = kind.mail('en', `${this.environment.PUBLIC_STAFF_URL}/${kind.path}#${link.token}`);
    const key = `${kind.path}.${digestOf(link.token).toString('hex').slice(0, 32)}`;
    await this.hand(link.email, mail, key, kind.purpose);
  }

  private async hand(to: string, { subject, text }: StaffMail, key: string, operation: string): Promise<void> {
    const outcome = await this.mailer.send({ to, subject, text, key, language: 'en' });
    if (outcome.kind === 'retry') throw new AppError('UNAVAILABLE');
    if (outcome.kind !== 'accepted') this.log.warn('mail to staff not delivered', { operation, code: outcome.kind });
  }

  private async newLink(
    ctx: SystemContext,
    staffMemberId: Id,
    kind: LinkMail,
  ): Promise<{ token: string; email: string } | null> {
    return this.database.write(ctx, async (tx) => {
      const member = await tx.repo(StaffMember).findOne({ id: staffMemberId, status: kind.status });
      if (!member) return null;
      const isInvitation = kind.purpose === 'invitation';
      const token = await issueToken(tx, {
        purpose: kind.purpose,
        organizationId: isInvitation ? ctx.organizationId : null,
        subjectId: isInvitation ? member.id : member.accountId,
        expiresAt: new Date((await tx.now()).getTime() + STAFF_LINK_HOURS[kind.purpose] * 3_600_000),
      });
      return { token, email: member.email };
    });
  }
}
