import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { lintContent } from '@stepwell/delivery/lint-content';
import { Mailer, Texter, type SendOutcome } from '@stepwell/delivery/message';
import { accessLinkMessage } from '@stepwell/delivery/templates/access-link.template';
import type { Rendered } from '@stepwell/delivery/templates/rendered';
import { digestOf } from '@stepwell/platform/auth/tokens';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Performs } from '@stepwell/platform/queue/handler';
import { patientLinkFailed } from './patient-access.events';
import { sendAccessLink } from './patient-access.jobs';
import { PatientLinks, type LinkRoute } from './patient-links.service';
import { nextSafeInstant } from './safe-hours';

/** Hours that a link sent on request is good for, on the product's clock. */
const LINK_HOURS = 24;

interface Words {
  language: Language;
  timeZone: string;
  senderName: string;
  organizationName: string;
  facilityName: string;
}

type Prepared = Rendered & { route: LinkRoute; key: string; language: Language; senderName: string };

/** Sends links that patients asked for or staff ordered. */
@Injectable()
export class PatientAccessProcessor {
  constructor(
    private readonly database: Database,
    private readonly links: PatientLinks,
    private readonly mailer: Mailer,
    private readonly texter: Texter,
  ) {}

  /** Called twice, it sends two links, both good until one is used. An unclear answer is left alone: asking again is easy. */
  @Performs(sendAccessLink, 'patients.send-access-link')
  async send(ctx: SystemContext, { patientId }: { patientId: Id }): Promise<void> {
    const prepared = await this.database.write(ctx, (tx) => this.prepare(tx, patientId));
    if (!prepared) return;
    const outcome = await this.handOver(prepared);
    if (outcome.kind === 'retry') throw new AppError('UNAVAILABLE');
    if (outcome.kind === 'rejected') await this.database.write(ctx, (tx) => tx.emit(patientLinkFailed, { patientId }));
  }

  /** Consent, address, opt-out, safe hours and words, checked now; null when nothing leaves now. */
  private async prepare(tx: Transaction, patientId: Id): Promise<Prepared | null> {
    const route = await this.links.route(tx, patientId);
    const words = await this.words(tx, patientId);
    if (!route || !words) return this.giveUp(tx, patientId);
    const now = await tx.now();
    const safeAt = nextSafeInstant(route, words.timeZone, now);
    if (safeAt > now) {
      await tx.emit(sendAccessLink, { patientId }, { availableAt: safeAt, priority: 2 });
      return null;
    }
    const link = await this.links.issue(tx, patientId, new Date(now.getTime() + LINK_HOURS * 3_600_000));
    const { senderName, language } = words;
    const message = accessLinkMessage({ channel: route.channel, language, senderName }, link);
    const found = lintContent({ ...message, senderName, names: [words.organizationName, words.facilityName] });
    if (found.length > 0) return this.giveUp(tx, patientId);
    const key = `access-link.${digestOf(link).toString('hex').slice(0, 32)}`;
    return { ...message, route, key, language, senderName };
  }

  private async giveUp(tx: Transaction, patientId: Id): Promise<null> {
    await tx.emit(patientLinkFailed, { patientId });
    return null;
  }

  private async words(tx: Transaction, patientId: Id): Promise<Words | undefined> {
    const [words] = await tx.query<Words>(
      `select p.language, p.time_zone as "timeZone", o.neutral_sender_name as "senderName", o.name as "organizationName",
         f.name as "facilityName"
       from patients p
       join organizations o on o.organization_id = p.organization_id
       join facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
       where p.organization_id = $1 and p.id = $2`,
      [tx.ctx.organizationId, patientId],
    );
    return words;
  }

  private async handOver({ route, text, subject, key, language, senderName }: Prepared): Promise<SendOutcome> {
    const message = { to: route.address, text, key, language };
    return route.channel === 'email'
      ? this.mailer.send({ ...message, subject, senderName })
      : this.texter.send(message);
  }
}
