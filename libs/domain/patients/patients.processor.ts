import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Channel, Language } from '@stepwell/kernel/words';
import { lintContent } from '@stepwell/delivery/lint-content';
import { Mailer, Texter, type SendOutcome } from '@stepwell/delivery/message';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import { contactCodeMessage } from '@stepwell/delivery/templates/contact-code.template';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Handles, Performs } from '@stepwell/platform/queue/handler';
import { textsAreArmed } from '../sending/sending.service';
import { ContactCodes } from './contact-code';
import { CODE_MINUTES, PatientContact } from './patient-contact.entity';
import { contactCodeFailed, contactCodeGivenUp } from './patients.events';
import { sendContactCode } from './patients.jobs';

interface CodeToSend {
  contact: PatientContact;
  channel: Channel;
  code: string;
  expiresAt: Date;
  language: Language;
  senderName: string;
}

/** Sends verification codes. */
@Injectable()
export class PatientsProcessor {
  constructor(
    private readonly database: Database,
    private readonly codes: ContactCodes,
    private readonly suppressions: Suppressions,
    private readonly mailer: Mailer,
    private readonly texter: Texter,
  ) {}

  /** Makes a code, stores its digest, sends it. A second run makes and sends another one; the first then opens nothing. */
  @Performs(sendContactCode, 'patients.send-contact-code')
  async sendCode(ctx: SystemContext, { contactId }: { contactId: Id }): Promise<void> {
    const prepared = await this.prepare(ctx, contactId);
    if (!prepared) return;
    const outcome = await this.send(prepared);
    if (outcome.kind === 'retry') throw new Error('The code could not be handed over yet');
    // An unknown outcome is left alone: the patient says whether it came, and staff send a new one.
    if (outcome.kind === 'rejected') await this.markWrong(ctx, contactId);
  }

  /** The last try failed: unless nobody waits for the code any more, a person sees to it. */
  @Handles(contactCodeGivenUp, 'patients.contact-code-given-up')
  async giveUp(tx: Transaction, { contactId }: { contactId: Id }): Promise<void> {
    const { patientId, removedAt, verification } = await tx.repo(PatientContact).get(contactId);
    if (!removedAt && verification === 'code_sent') await tx.emit(contactCodeFailed, { contactId, patientId });
  }

  /** Null when nobody waits for the code any more, it was asked for too long ago, no texts leave, or the address is suppressed. */
  private async prepare(ctx: SystemContext, contactId: Id): Promise<CodeToSend | null> {
    return this.database.write(ctx, async (tx) => {
      const contact = await tx.repo(PatientContact).getForUpdate(contactId);
      const now = await tx.now();
      if (contact.removedAt || contact.verification !== 'code_sent' || !contact.codeExpiresAt) return null;
      const channel = contact.kind === 'email' ? 'email' : 'sms';
      // Texts that were disarmed meanwhile: a person sees to it, as to a code that came too late.
      const isRefused = channel === 'sms' && !(await textsAreArmed(tx));
      if (isRefused || contact.codeExpiresAt < now) {
        await tx.emit(contactCodeFailed, { contactId, patientId: contact.patientId });
        return null;
      }
      if (await this.suppressions.reasonFor(tx, channel, contact.address)) {
        await tx.repo(PatientContact).update({ id: contact.id }, wrongAddress);
        await tx.changed('patients');
        return null;
      }
      const code = this.codes.make();
      const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000);
      const codeDigest = this.codes.digest(contact.id, code);
      await tx.repo(PatientContact).update({ id: contact.id }, { codeDigest, codeExpiresAt: expiresAt, codeTries: 0 });
      const [words] = await tx.query<{ language: Language; senderName: string; names: string[] }>(
        `select p.language, o.neutral_sender_name as "senderName", array[o.name, f.name] as names
         from patients p
         join organizations o on o.organization_id = p.organization_id
         join facilities f on f.organization_id = p.organization_id and f.id = p.facility_id
         where p.organization_id = $1 and p.id = $2`,
        [ctx.organizationId, contact.patientId],
      );
      const { language, senderName, names } = words!;
      // The address may be a stranger's: a sender that hints at treatment, or is the place's own name, stays away.
      const neutral = lintContent({ text: '', senderName, names }).length === 0;
      return { contact, channel, code, expiresAt, language, senderName: neutral ? senderName : 'Messages' };
    });
  }

  private async send({ contact, channel, code, expiresAt, language, senderName }: CodeToSend): Promise<SendOutcome> {
    const { subject, text } = contactCodeMessage({ channel, language, senderName }, code);
    const message = { to: contact.address, text, key: `contact-code.${contact.id}.${expiresAt.getTime()}`, language };
    return channel === 'email' ? this.mailer.send({ ...message, subject, senderName }) : this.texter.send(message);
  }

  private async markWrong(ctx: SystemContext, contactId: Id): Promise<void> {
    await this.database.write(ctx, async (tx) => {
      await tx.repo(PatientContact).update({ id: contactId, verification: 'code_sent' }, wrongAddress);
      await tx.changed('patients');
    });
  }
}

const wrongAddress = { verification: 'wrong' as const, codeDigest: null, codeExpiresAt: null };
