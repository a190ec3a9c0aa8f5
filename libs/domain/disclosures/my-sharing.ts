import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { PatientsService } from '../patients/patients.service';
import { Disclosure } from './disclosure.entity';
import type { MySharingType } from './disclosures.patient-graphql';
import { classLabels } from './sharing-labels';
import { readSharing } from './sharing.repository';

/** Newest disclosures that are shown: many more than anybody has in the six years that they are kept. */
const SHOWN = 500;

/** What the patient sees of sharing on their own phone. */
@Injectable()
export class MySharing {
  constructor(
    private readonly patients: PatientsService,
    private readonly facilities: FacilitiesService,
  ) {}

  /** How many consents wait for the patient's own signature. */
  async toSign(tx: Transaction, patientId: Id): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from part2_consents where organization_id = $1 and patient_id = $2
         and signed_at is null and discarded_at is null and signer_relationship = 'self'`,
      [tx.ctx.organizationId, patientId],
    );
    return row!.count;
  }

  /** Their consents, without those that nobody signed and that were thrown away, and who got what. */
  async of(tx: Transaction, patientId: Id): Promise<MySharingType> {
    const { facilityId } = await this.patients.summary(tx, patientId);
    const { timeZone } = await this.facilities.get(tx, facilityId);
    const { consents, parties } = await readSharing(tx, patientId, timeZone);
    const disclosures = await tx
      .repo(Disclosure)
      .find({ where: { patientId }, order: { disclosedAt: 'DESC', id: 'DESC' }, take: SHOWN });
    const shown = consents.filter(({ state }) => state !== 'discarded');
    return {
      consents: [
        ...shown.filter(({ state }) => state === 'draft'),
        ...shown.filter(({ state }) => state !== 'draft'),
      ].map((consent) => ({
        ...consent,
        isToSign: consent.state === 'draft' && consent.signerRelationship === 'self',
        recipients: [
          ...parties.filter(({ id }) => consent.partyIds.includes(id)).map(({ name }) => name),
          ...consent.recipientClasses.map((each) => classLabels[consent.language][each]),
        ],
      })),
      disclosures,
    };
  }
}
