import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, type AppError } from '@stepwell/kernel/errors';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { heldContact } from './add-contact';
import { ContactCodes } from './contact-code';
import { CODE_TRIES, PatientContact } from './patient-contact.entity';
import type { VerifyContactInput } from './patient-contacts.graphql';

/** What became of a typed code. `refusal` is thrown by the edge after the commit, because the try itself must be kept. */
export type Verification = { contact: PatientContact; refusal?: AppError };

/** Verifies an address by the code that the patient reads back. */
@Injectable()
export class VerifyContact {
  constructor(private readonly codes: ContactCodes) {}

  /** Counts the try and marks the address as verified when the code is right. @throws AppError NOT_FOUND */
  async verify(tx: Transaction, input: VerifyContactInput): Promise<Verification> {
    authorize(tx.ctx, 'patient:update');
    const contact = await heldContact(tx, input.contactId);
    if (contact.verification === 'verified') return { contact };
    const now = await tx.now();
    if (!contact.hasLiveCode(now)) return { contact, refusal: refused('This code is too old. Send a new one.') };
    const tries = contact.codeTries + 1;
    if (!this.codes.matches(contact.id, input.code, contact.codeDigest)) {
      await tx.repo(PatientContact).update({ id: contact.id }, { codeTries: tries });
      return {
        contact,
        refusal: refused(
          tries < CODE_TRIES
            ? 'That is not the code. Check it and try again.'
            : 'That was not the code. Send a new one.',
        ),
      };
    }
    const verified = {
      verification: 'verified' as const,
      verifiedAt: now,
      codeDigest: null,
      codeExpiresAt: null,
      codeTries: 0,
    };
    await tx.repo(PatientContact).update({ id: contact.id }, verified);
    await tx.changed('patients');
    return { contact: Object.assign(contact, verified) };
  }
}

function refused(sentence: string): AppError {
  return badInput('input.code', sentence);
}
