import { Injectable } from '@nestjs/common';
import { AppError, notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { PatientsService } from '../patients/patients.service';
import { ConsentExpiry } from './consent-expiry';
import { formHash } from './consent-form';
import { Guardian, maySignOn } from './guardian.entity';
import { holdsOn, IncapacityFinding } from './incapacity-finding.entity';
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
  /** Who signs beside a minor; null for the patient's own signature. */
  guardianId: Id | null;
}

/** Takes the signatures under a consent, which is active once they are there and never changes again. */
@Injectable()
export class SignConsent {
  constructor(
    private readonly patients: PatientsService,
    private readonly facilities: FacilitiesService,
    private readonly expiry: ConsentExpiry,
  ) {}

  /** The same form sent again changes nothing. @throws AppError NOT_FOUND; CONFLICT where it does not wait for this signature */
  async run(tx: Transaction, signature: ConsentSignature): Promise<void> {
    const { consentId, submitId } = signature;
    const { patientId } = await tx.repo(Part2Consent).get(consentId);
    const { facilityId } = await this.patients.lock(tx, patientId);
    const consent = await tx.repo(Part2Consent).getForUpdate(consentId);
    if (consent.signSubmitId === submitId || consent.guardianSignSubmitId === submitId) return;
    if (consent.discardedAt || consent.revokedAt || consent.formHash !== signature.formHash) throw waitsNoMore();
    if (formHash(consent.sections) !== consent.formHash) throw new Error('A consent differs from what was prepared');
    const values =
      signature.guardianId === null
        ? await this.patientsOwn(tx, consent, signature, facilityId)
        : await this.guardians(tx, consent, signature, facilityId);
    await tx.repo(Part2Consent).update({ id: consentId }, values);
    if (!consent.guardianAsked || signature.guardianId !== null) await this.expiry.schedule(tx, consent);
    await tx.changed('sharing');
  }

  private async patientsOwn(
    tx: Transaction,
    consent: Part2Consent,
    { signedBy, name, submitId, witnessId, paperId }: ConsentSignature,
    facilityId: Id,
  ): Promise<Partial<Part2Consent>> {
    const fits = signedBy !== 'own_phone' || consent.signerRelationship === 'self';
    if (consent.signedAt || !fits) throw waitsNoMore();
    if (consent.findingId) await this.refuseEnded(tx, consent.findingId, facilityId);
    return { signedAt: await tx.now(), signerName: name, signSubmitId: submitId, signedBy, witnessId, paperId };
  }

  /** What lets a representative sign has to hold as they do. @throws AppError CONFLICT */
  private async refuseEnded(tx: Transaction, findingId: Id, facilityId: Id): Promise<void> {
    const { timeZone } = await this.facilities.get(tx, facilityId);
    const finding = await tx.repo(IncapacityFinding).get(findingId);
    if (!holdsOn(finding, localDateOf(await tx.now(), timeZone))) throw waitsNoMore();
  }

  /** After the minor, whose guardian may not even learn of it before they agreed (42 CFR 2.14(b)). */
  private async guardians(
    tx: Transaction,
    consent: Part2Consent,
    { guardianId, signedBy, name, submitId, witnessId, paperId }: ConsentSignature,
    facilityId: Id,
  ): Promise<Partial<Part2Consent>> {
    if (!consent.signedAt || !consent.guardianAsked || consent.guardianSignedAt || signedBy === 'own_phone')
      throw waitsNoMore();
    const guardian = await tx.repo(Guardian).findOne({ id: guardianId!, patientId: consent.patientId });
    if (!guardian) throw notFound();
    const { timeZone } = await this.facilities.get(tx, facilityId);
    const guardianSignedAt = await tx.now();
    if (!maySignOn(guardian, localDateOf(guardianSignedAt, timeZone)))
      throw new AppError('CONFLICT', {
        message: {
          en: 'This guardian may not sign today. Choose another one.',
          es: 'Este tutor no puede firmar hoy. Elige a otra persona.',
        },
      });
    return {
      ...{ guardianId, guardianName: name, guardianSignedAt, guardianSignSubmitId: submitId },
      ...{ guardianSignedBy: signedBy, guardianWitnessId: witnessId, guardianPaperId: paperId },
    };
  }
}

function waitsNoMore(): AppError {
  return new AppError('CONFLICT', {
    message: {
      en: 'This consent does not wait for a signature any more. Nothing was signed: load the page again.',
      es: 'Este permiso ya no espera una firma. No se firmó nada: vuelve a cargar la página.',
    },
  });
}
