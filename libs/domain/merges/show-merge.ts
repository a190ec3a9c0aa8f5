import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { PatientType } from '../patients/patients.graphql';
import { PatientsService } from '../patients/patients.service';
import { obstaclesOf } from './merge-obstacles';
import { mergeFields, obstacleSentences, type MergeField } from './merge-words';
import type { MergePreviewType, MergeSideType } from './merges.graphql';

const COUNTS = `
  select (select count(*)::int from episodes_of_care where organization_id = $1 and patient_id = $2) as stays,
    (select count(*)::int from relapse_prevention_plans where organization_id = $1 and patient_id = $2) as plans,
    (select count(*)::int from check_ins where organization_id = $1 and patient_id = $2) as "checkIns",
    (select count(*)::int from group_entries where organization_id = $1 and patient_id = $2) as "groupNotes",
    (select count(*)::int from measure_results where organization_id = $1 and patient_id = $2) as measures,
    (select count(*)::int from part2_consents where organization_id = $1 and patient_id = $2 and signed_at is not null) as consents,
    (select count(*)::int from tasks where organization_id = $1 and patient_id = $2 and status = 'open') as "openTasks"`;

const valueOf: Record<MergeField, (patient: PatientType) => string | null> = {
  first_name: ({ firstName }) => firstName,
  last_name: ({ lastName }) => lastName,
  preferred_name: ({ preferredName }) => preferredName,
  pronouns: ({ pronouns }) => pronouns,
  birth_date: ({ birthDate }) => birthDate,
  language: ({ language }) => (language === 'es' ? 'Spanish' : 'English'),
  time_zone: ({ timeZone }) => timeZone,
  facility: ({ facilityName }) => facilityName,
  substances: ({ primarySubstances }) => [...primarySubstances].sort().join(', ') || null,
  precautions: ({ precautions }) => precautions,
};

/** Two charts side by side, before they become one, and where a chart went that became another. */
@Injectable()
export class ShowMerge {
  constructor(private readonly patients: PatientsService) {}

  /** @throws AppError FORBIDDEN, NOT_FOUND; BAD_INPUT where both are one */
  async preview(tx: Transaction, losingId: Id, survivingId: Id): Promise<MergePreviewType> {
    authorize(tx.ctx, 'patient:merge');
    if (losingId.toLowerCase() === survivingId.toLowerCase())
      throw badInput('survivingId', 'Choose another chart: this is the same one.');
    const [losing, surviving] = [await this.patients.view(tx, losingId), await this.patients.view(tx, survivingId)];
    const obstacles = await obstaclesOf(tx, losing.id, surviving.id);
    return {
      losing: await side(tx, losing),
      surviving: await side(tx, surviving),
      fields: mergeFields.map((field) => ({
        field,
        losing: valueOf[field](losing),
        surviving: valueOf[field](surviving),
        differs: valueOf[field](losing) !== valueOf[field](surviving),
      })),
      obstacles: obstacles.map((obstacle) => obstacleSentences[obstacle]),
      confirmation: losing.lastName,
    };
  }

  /** The chart that this one became part of, as far as the actor sees it; null where it became none. */
  async mergedInto(tx: Transaction, losingId: Id): Promise<Id | null> {
    if (!isId(losingId)) return null;
    const [merge] = await tx.query<{ id: Id }>(
      'select patient_id as id from patient_merges where organization_id = $1 and losing_id = $2',
      [tx.ctx.organizationId, losingId],
    );
    tx.saw(merge?.id);
    return merge?.id ?? null;
  }
}

async function side(tx: Transaction, patient: PatientType): Promise<MergeSideType> {
  const [counts] = await tx.query<Omit<MergeSideType, 'patientId' | 'displayName' | 'isAdmitted'>>(COUNTS, [
    tx.ctx.organizationId,
    patient.id,
  ]);
  const isAdmitted = patient.episode !== null && patient.episode.dischargedOn === null;
  return { patientId: patient.id, displayName: patient.displayName, isAdmitted, ...counts! };
}
