import { Inject, Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { textsAreArmed } from '../sending/sending.service';
import { heldContact } from './add-contact';
import { CODE_MINUTES, PatientContact } from './patient-contact.entity';
import { sendContactCode } from './patients.jobs';

/** Asks for a verification code to an address; the worker makes and sends it. */
@Injectable()
export class RequestContactCode {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'SMS_URL'>) {}

  /** @throws AppError BAD_INPUT when a code makes no sense, TOO_MANY_TRIES within a minute of the last, NOT_FOUND */
  async request(tx: Transaction, contactId: Id): Promise<PatientContact> {
    authorize(tx.ctx, 'patient:update');
    const contact = await heldContact(tx, contactId);
    if (contact.kind === 'phone' && !this.environment.SMS_URL) {
      throw badInput('input.contactId', 'Text messages are not set up here. Use an e-mail address.');
    }
    if (contact.kind === 'phone' && !(await textsAreArmed(tx))) {
      throw badInput(
        'input.contactId',
        'No texts leave here yet: an administrator has to arm them. Use an e-mail address.',
      );
    }
    const now = await tx.now();
    contact.refuseCodeUnlessNeeded(now);
    const request = {
      verification: 'code_sent' as const,
      codeDigest: null,
      codeTries: 0,
      codeExpiresAt: new Date(now.getTime() + CODE_MINUTES * 60_000),
    };
    await tx.repo(PatientContact).update({ id: contact.id }, request);
    await tx.emit(sendContactCode, { contactId: contact.id }, { priority: 2 });
    await tx.changed('patients');
    return Object.assign(contact, request);
  }
}
