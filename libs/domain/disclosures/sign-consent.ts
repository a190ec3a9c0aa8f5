import { Injectable } from '@nestjs/common';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { ConsentExpiry } from './consent-expiry';
import { formHash } from './consent-form';
import { Part2Consent } from './part2-consent.entity';
import type { ConsentSigningWay } from './sharing-words';

/** A signature under the words that were read. */
export interface ConsentSignature {
  consentId: Id;
  /** Of the words that were read. */
  formHash: string;
  submitId: Id;
  signedBy: ConsentSigningWay;
  /** As it was written. */
  name: string;
  /** Who handed the tablet over or saw the paper. */
  witnessId: Id | null;
  paperId: Id | null;
}

/** Takes the signature under a consent, which is active from then on and never changes again. */
@Injectable()
export class SignConsent {
  constructor(
    private readonly patients: PatientsService,
    private readonly expiry: ConsentExpiry,
  ) {}

  /** The same form sent again changes nothing. @throws AppError NOT_FOUND; CONFLICT where it does not wait for a signature */
  async run(tx: Transaction, { consentId, submitId, name, ...signature }: ConsentSignature): Promise<void> {
    const { patientId } = await tx.repo(Part2Consent).get(consentId);
    await this.patients.lock(tx, patientId);
    const consent = await tx.repo(Part2Consent).getForUpdate(consentId);
    if (consent.signSubmitId === submitId) return;
    const waits = !consent.signedAt && !consent.discardedAt && consent.formHash === signature.formHash;
    const fits = signature.signedBy !== 'own_phone' || consent.signerRelationship === 'self';
    if (!waits || !fits) {
      throw new AppError('CONFLICT', {
        message: 'This consent does not wait for a signature any more. Nothing was signed: load the page again.',
      });
    }
    if (formHash(consent.sections) !== consent.formHash) throw new Error('A consent differs from what was prepared');
    const { signedBy, witnessId, paperId } = signature;
    await tx
      .repo(Part2Consent)
      .update(
        { id: consentId },
        { signedAt: await tx.now(), signerName: name, signSubmitId: submitId, signedBy, witnessId, paperId },
      );
    await this.expiry.schedule(tx, consent);
    await tx.changed('sharing');
  }
}
