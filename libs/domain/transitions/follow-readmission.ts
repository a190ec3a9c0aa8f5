import { Injectable } from '@nestjs/common';
import { randomId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { ConsentsService } from '../consents/consents.service';
import { VoicemailConsents } from '../consents/voicemail-consents.service';
import { ContactReset } from '../patients/contact-reset.service';
import { PatientsService } from '../patients/patients.service';
import { PlanCopies } from '../plans/plan-copies.service';
import { TasksService } from '../tasks/tasks.service';

/**
 * What a new stay of somebody who was here before means: same chart, nothing typed again; but consents don't carry over,
 * addresses are verified again, and the last plan is a draft to talk about. Told twice, it changes nothing more.
 */
@Injectable()
export class FollowReadmission {
  constructor(
    private readonly patients: PatientsService,
    private readonly contacts: ContactReset,
    private readonly consents: ConsentsService,
    private readonly voicemail: VoicemailConsents,
    private readonly plans: PlanCopies,
    private readonly tasks: TasksService,
  ) {}

  async follow(tx: Transaction, { patientId, episodeId }: { patientId: Id; episodeId: Id }): Promise<void> {
    await this.patients.lock(tx, patientId);
    const [earlier] = await tx.query(
      `select from episodes_of_care where organization_id = $1 and patient_id = $2 and id <> $3 and discharged_on is not null limit 1`,
      [tx.ctx.organizationId, patientId, episodeId],
    );
    if (!earlier) return;
    const id = randomId();
    const [first] = await tx.query(
      `insert into readmissions (organization_id, id, patient_id, episode_id) values ($1, $2, $3, $4)
       on conflict do nothing returning id`,
      [tx.ctx.organizationId, id, patientId, episodeId],
    );
    if (!first) return;
    await this.consents.revokeAll(tx, patientId);
    await this.voicemail.endAgreed(tx, patientId);
    await this.contacts.unverify(tx, patientId, null);
    await this.plans.copyLast(tx, patientId);
    await this.tasks.settleOfPatient(tx, 'come_back', patientId, 'The patient is in care again');
    await this.tasks.raiseTask(tx, { kind: 'readmission', patientId, subjectId: episodeId });
    await tx.changed('patients');
  }
}
