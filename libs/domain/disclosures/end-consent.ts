import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { ConsentExpiry } from './consent-expiry';
import { Part2Consent } from './part2-consent.entity';

/** Ends consents: taken back by the patient, over by their event, or never signed. */
@Injectable()
export class EndConsent {
  constructor(
    private readonly patients: PatientsService,
    private readonly expiry: ConsentExpiry,
  ) {}

  /** Takes a consent back that the patient revoked in writing; at once, and for good. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT */
  async revokeInWriting(tx: Transaction, consentId: Id): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    return this.revoke(tx, consentId, { revokedHow: 'written', revocationTakenById: tx.ctx.actorId });
  }

  /** The same on the patient's own phone. @throws AppError NOT_FOUND, CONFLICT */
  async revokeMine(tx: Transaction, consentId: Id): Promise<Id> {
    return this.revoke(tx, consentId, { revokedHow: 'own_phone', revocationTakenById: null });
  }

  /** Notes that the event happened which ends a consent. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT */
  async noteEvent(tx: Transaction, consentId: Id): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    const consent = await this.locked(tx, consentId);
    if (!consent.signedAt || !consent.expiresEvent || consent.revokedAt) throw new AppError('CONFLICT');
    if (consent.eventAt) return consent.patientId;
    return this.end(tx, consent, { eventAt: await tx.now(), eventNotedById: tx.ctx.actorId });
  }

  /** Throws a consent away that nobody signed. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT when it was signed */
  async discard(tx: Transaction, consentId: Id): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    const consent = await this.locked(tx, consentId);
    if (consent.signedAt) throw new AppError('CONFLICT');
    if (consent.discardedAt) return consent.patientId;
    return this.end(tx, consent, { discardedAt: await tx.now(), discardedById: tx.ctx.actorId });
  }

  private async revoke(
    tx: Transaction,
    consentId: Id,
    how: Pick<Part2Consent, 'revokedHow' | 'revocationTakenById'>,
  ): Promise<Id> {
    const consent = await this.locked(tx, consentId);
    if (!consent.signedAt) throw new AppError('CONFLICT');
    if (consent.revokedAt) return consent.patientId;
    return this.end(tx, consent, { ...how, revokedAt: await tx.now() });
  }

  /** The patient's lock is the gate's too: what the gate has not written yet, it writes no more. */
  private async locked(tx: Transaction, consentId: Id): Promise<Part2Consent> {
    const { patientId } = await tx.repo(Part2Consent).get(consentId);
    await this.patients.lock(tx, patientId);
    return tx.repo(Part2Consent).getForUpdate(consentId);
  }

  private async end(tx: Transaction, { id, patientId }: Part2Consent, values: Partial<Part2Consent>): Promise<Id> {
    await tx.repo(Part2Consent).update({ id }, values);
    await this.expiry.forget(tx, id, 'The consent has ended.');
    await tx.changed('sharing');
    return patientId;
  }
}
