import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { revokeTokensOf } from '@stepwell/platform/auth/one-time-tokens';
import { hashSecret, verifySecret } from '@stepwell/platform/auth/password-hash';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientAccess, PIN_TRIES } from './patient-access.entity';
import { patientAccessLocked } from './patient-access.events';

/** PINs of patients: how they are stored, and tried. */
@Injectable()
export class PatientPins {
  constructor(private readonly digests: IdentityDigest) {}

  /** What is stored of a PIN. */
  hash(patientId: Id, pin: string): Promise<string> {
    return hashSecret(this.peppered(patientId, pin));
  }

  /** Tries a PIN on the locked row of its patient; five wrong ones in a row lock it, and staff hear of that. */
  async prove(tx: Transaction, access: PatientAccess, pin: string): Promise<boolean> {
    const isRight = await verifySecret(access.lockedAt ? null : access.pinHash, this.peppered(access.patientId, pin));
    if (!isRight) await this.noteWrongPin(tx, access);
    else await tx.repo(PatientAccess).update({ id: access.id }, { failedTries: 0 });
    return isRight;
  }

  /** Tells staff that nobody gets in any more. */
  async tellStaff(tx: Transaction, patientId: Id): Promise<void> {
    await tx.emit(patientAccessLocked, { patientId });
    await tx.changed('patients');
  }

  /** Six digits alone are guessed in hours from a stolen table; with the key that the table doesn't hold, they are not. */
  private peppered(patientId: Id, pin: string): string {
    return this.digests.of('pin', patientId, pin).toString('base64url');
  }

  private async noteWrongPin(tx: Transaction, access: PatientAccess): Promise<void> {
    if (access.lockedAt || !access.pinHash) return;
    const failedTries = access.failedTries + 1;
    const lockedAt = failedTries >= PIN_TRIES ? await tx.now() : null;
    await tx.repo(PatientAccess).update({ id: access.id }, { failedTries, lockedAt });
    if (!lockedAt) return;
    // Whoever guesses may hold the phone: its copy of the plan goes at the next contact.
    await revokeTokensOf(tx, 'kept_copy', access.patientId);
    await this.tellStaff(tx, access.patientId);
  }
}
