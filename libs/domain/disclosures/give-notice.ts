import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { notFound } from '@stepwell/kernel/errors';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { PATIENT_NOTICE_VERSION } from './disclosure-notice';
import type { GiveNoticeInput } from './disclosures-input.graphql';

/** Writes down that the patient got the notice of privacy practices, once for each admission (42 CFR 2.22). */
@Injectable()
export class GiveNotice {
  constructor(private readonly patients: PatientsService) {}

  /** Answers the patient's id. @throws AppError FORBIDDEN, NOT_FOUND; BAD_INPUT where the patient is not admitted */
  async run(tx: Transaction, { patientId, language, givenHow }: GiveNoticeInput): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    if (!isId(patientId)) throw notFound();
    const patient = await this.patients.lock(tx, patientId);
    const [episode] = await tx.query<{ id: Id }>(
      `select id from episodes_of_care where organization_id = $1 and patient_id = $2
       order by discharged_on nulls first, admitted_on desc, id desc limit 1`,
      [tx.ctx.organizationId, patient.id],
    );
    if (!episode) throw badInput('input.patientId', 'This patient is not admitted yet.');
    await tx.query(
      `insert into part2_notices_given (organization_id, id, patient_id, episode_id, notice_version, language, given_how,
         given_at, given_by_id)
       values ($1, $2, $3, $4, $5, $6, $7, app.now(), $8) on conflict (organization_id, episode_id) do nothing`,
      [
        tx.ctx.organizationId,
        randomId(),
        patient.id,
        episode.id,
        PATIENT_NOTICE_VERSION,
        language,
        givenHow,
        tx.ctx.actorId,
      ],
    );
    await tx.changed('sharing');
    return patient.id;
  }
}
