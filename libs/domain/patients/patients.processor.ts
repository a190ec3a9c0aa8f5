import { Injectable } from '@nestjs/common';
import type { SystemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { Mailer, Texter, type SendOutcome } from '@stepwell/delivery/message';
import { Database } from '@stepwell/platform/database/database';
import { Performs } from '@stepwell/platform/queue/handler';
import { codeMessage, ContactCodes } from './contact-code';
import { CODE_MINUTES, PatientContact } from './patient-contact.entity';
import { sendContactCode } from './patients.jobs';

interface CodeToSend {
  contact: PatientContact;
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

  /** Null when nobody waits for the code any more: removed, verified meanwhile, or asked for too long ago. */
  private async prepare(ctx: SystemContext, contactId: Id): Promise<CodeToSend | null> {
    return this.database.write(ctx, async (tx) => {
      const contact = await tx.repo(PatientContact).getForUpdate(contactId);
      const now = await tx.now();
      if (contact.removedAt || contact.verification !== 'code_sent' || !contact.codeExpiresAt || contact.codeExpiresAt < now) return null;
      const code = this.codes.make();
      const expiresAt = new Date(now.getTime() + CODE_MINUTES * 60_000);
      const codeDigest = this.codes.digest(contact.id, code);
      await tx.repo(PatientContact).update({ id: contact.id }, { codeDigest, codeExpiresAt: expiresAt, codeTries: 0 });
      const [words] = await tx.query<{ language: Language; senderName: string }>(
        `select p.language, o.neutral_sender_name as "senderName" from patients p, organizations o
         where p.organization_id = $1 and p.id = $2 and o.organization_id = $1`,
        [ctx.organizationId, contact.patientId],
      );
      return { contact, code, expiresAt, ...words! };
    });
  }

  private async send({ contact, code, expiresAt, language, senderName }: CodeToSend): Promise<SendOutcome> {
    const { subject, text } = codeMessage(language, code);
    const key = `contact-code.${contact.id}.${expiresAt.getTime()}`;
    if (contact.kind === 'email') return this.mailer.send({ to: contact.address, subject, text, key, language, senderName });
    return this.texter.send({ to: contact.address, text: `${senderName}: ${text}`, key, language });
  }

  private async markWrong(ctx: SystemContext, contactId: Id): Promise<void> {
    await this.database.write(ctx, async (tx) => {
      await tx.repo(PatientContact).update({ id: contactId, verification: 'code_sent' }, { verification: 'wrong', codeDigest: null, codeExpiresAt: null });
      await tx.changed('patients');
    });
  }
}
