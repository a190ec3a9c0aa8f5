import { Inject, Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Channel } from '@stepwell/kernel/words';
import { Mailer, Texter, type SendOutcome } from '@stepwell/delivery/message';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { Database } from '@stepwell/platform/database/database';
import { setDueWork } from '@stepwell/platform/outbox/due-work';
import { failPoint } from '@stepwell/platform/outbox/fail-point';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { textsAreArmed } from '../sending/sending.service';
import { StaffService } from '../staff/staff.service';
import { pageMail, pageText } from './page-words';
import { pageOnCall, SAFETY_FIRST } from './safety.jobs';
import { SafetyItem } from './safety-item.entity';
import { SafetyPage, type PageStatus } from './safety-page.entity';

interface Recipient {
  email: string;
  phone: string | null;
}

/**
 * Sends one page: by text where the person has a number for it and the organization sends texts, else by mail. It is
 * journalled as `sending` before anything leaves; whoever finds it so afterwards sends nothing and has the next person paged.
 */
@Injectable()
export class SendPage {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffService,
    private readonly mailer: Mailer,
    private readonly texter: Texter,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'PUBLIC_STAFF_URL'>,
  ) {}

  /** @throws AppError UNAVAILABLE when nothing left and it is to be tried again */
  async send(ctx: SystemContext, pageId: Id): Promise<void> {
    const recipient = await this.database.write(ctx, (tx) => this.begin(tx, pageId));
    if (!recipient) return;
    failPoint('before-send');
    const { channel, outcome } = await this.handOver(pageId, recipient);
    failPoint('before-record');
    await this.database.write(ctx, (tx) => this.record(tx, pageId, channel, outcome));
    if (outcome.kind === 'retry') throw new AppError('UNAVAILABLE');
  }

  private async begin(tx: Transaction, pageId: Id): Promise<Recipient | null> {
    const { itemId } = await tx.repo(SafetyPage).get(pageId);
    const item = await tx.repo(SafetyItem).getForUpdate(itemId);
    const page = await tx.repo(SafetyPage).getForUpdate(pageId);
    if (page.status === 'sending') {
      // Its sender died, and the page may be out: it does not go again, the next person is asked at once.
      await tx.repo(SafetyPage).update({ id: pageId }, { status: 'unknown' });
      await this.passOn(tx, item, page);
      return null;
    }
    if (page.status !== 'planned') return null;
    if (item.acknowledgedAt ?? item.closedAt) {
      await tx.repo(SafetyPage).update({ id: pageId }, { status: 'withdrawn' });
      return null;
    }
    const { email, pagingPhone } = await this.staff.get(tx, page.staffMemberId);
    await tx.repo(SafetyPage).update({ id: pageId }, { status: 'sending' });
    return { email, phone: this.texter.isConfigured && (await textsAreArmed(tx)) ? pagingPhone : null };
  }

  private async handOver(pageId: Id, { email, phone }: Recipient): Promise<{ channel: Channel; outcome: SendOutcome }> {
    const key = `safety/${pageId}`;
    if (phone) {
      const outcome = await this.texter.send({ to: phone, text: pageText, key, language: 'en' });
      // A number that takes no texts must not be the end of it.
      if (outcome.kind !== 'rejected') return { channel: 'sms', outcome };
    }
    const { subject, text } = pageMail(this.environment.PUBLIC_STAFF_URL);
    return { channel: 'email', outcome: await this.mailer.send({ to: email, subject, text, key, language: 'en' }) };
  }

  private async record(tx: Transaction, pageId: Id, channel: Channel, outcome: SendOutcome): Promise<void> {
    const { itemId } = await tx.repo(SafetyPage).get(pageId);
    const item = await tx.repo(SafetyItem).getForUpdate(itemId);
    const page = await tx.repo(SafetyPage).getForUpdate(pageId);
    if (page.status !== 'sending' && page.status !== 'unknown') return;
    const status = statusOf[outcome.kind];
    await tx.repo(SafetyPage).update(
      { id: pageId },
      {
        status,
        channel,
        providerId: outcome.kind === 'accepted' ? outcome.providerId : null,
        sentAt: outcome.kind === 'accepted' ? await tx.now() : null,
      },
    );
    if (status === 'failed' || status === 'unknown') await this.passOn(tx, item, page);
    await tx.changed('check-ins');
  }

  /** The next person is paged now instead of later, unless somebody else of this step may still answer. */
  private async passOn(tx: Transaction, item: SafetyItem, page: SafetyPage): Promise<void> {
    if (!item.nextStep) return;
    const others = await tx.repo(SafetyPage).find({ where: { itemId: item.id, step: page.step } });
    if (others.some(({ id, status }) => id !== page.id && status !== 'failed' && status !== 'unknown')) return;
    const now = await tx.now();
    await tx.repo(SafetyItem).update({ id: item.id }, { nextStepAt: now });
    await setDueWork(tx, pageOnCall, item.id, now);
    await tx.emit(pageOnCall, { ids: [item.id] }, { priority: SAFETY_FIRST });
  }
}

const statusOf: Record<SendOutcome['kind'], PageStatus> = {
  accepted: 'sent',
  rejected: 'failed',
  retry: 'planned',
  unknown: 'unknown',
};
