import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { VoicemailConsents } from '../consents/voicemail-consents.service';
import { EnrollByHand } from '../followups/enroll-by-hand.service';
import { FollowUpsService } from '../followups/followups.service';
import { patientTimeZoneChanged } from '../patients/patients.events';
import type { PatientType } from '../patients/patients.graphql';
import { PatientRecords, type AcceptedChanges } from '../patients/patient-records.service';
import { PatientsService } from '../patients/patients.service';
import { obstaclesOf } from './merge-obstacles';
import { mergeFields, mergeSides, obstacleSentences, type MergeField } from './merge-words';
import type { MergePatientsInput } from './merges.graphql';

const id = (sentence: string) =>
  z
    .string()
    .refine(isId, { error: sentence })
    .transform((value) => value.toLowerCase());
const schema = z.object({
  submitId: id('This form lost its mark. Load the page again.'),
  losingId: id('This chart can’t be found.'),
  survivingId: id('This chart can’t be found.'),
  choices: z
    .array(z.object({ field: z.enum(mergeFields), side: z.enum(mergeSides) }))
    .max(mergeFields.length, { error: 'Choose once for each field.' }),
  confirmation: z.string().max(200, { error: 'Write the last name on the chart that goes.' }),
});

const taken: Record<MergeField, (from: PatientType) => AcceptedChanges> = {
  first_name: ({ firstName }) => ({ firstName }),
  last_name: ({ lastName }) => ({ lastName }),
  preferred_name: ({ preferredName }) => ({ preferredName }),
  pronouns: ({ pronouns }) => ({ pronouns }),
  birth_date: ({ birthDate }) => ({ birthDate }),
  language: ({ language }) => ({ language }),
  time_zone: ({ timeZone }) => ({ timeZone }),
  facility: ({ facilityId }) => ({ facilityId }),
  substances: ({ primarySubstances }) => ({ primarySubstances }),
  precautions: ({ precautions }) => ({ precautions }),
};

/** PostgreSQL's codes for what can't stand twice or hangs on something that would go. */
const excluding: ReadonlySet<unknown> = new Set(['23503', '23505', '23514', '23P01']);

/** Makes one chart of two, for good: all that hangs on the losing one moves, and whoever had said no has said no. */
@Injectable()
export class MergePatients {
  constructor(
    private readonly patients: PatientsService,
    private readonly records: PatientRecords,
    private readonly followUps: FollowUpsService,
    private readonly enrolling: EnrollByHand,
    private readonly voicemail: VoicemailConsents,
  ) {}

  /**
   * @returns the surviving patient's id; the same form sent again merges nothing more
   * @throws AppError FORBIDDEN, NOT_FOUND; BAD_INPUT naming the field; CONFLICT with what stands against it
   */
  async run(tx: Transaction, input: MergePatientsInput): Promise<Id> {
    authorize(tx.ctx, 'patient:merge');
    const { submitId, losingId, survivingId, choices, confirmation } = parseInput(schema, input);
    if (losingId === survivingId) throw badInput('input.survivingId', 'Choose another chart: this is the same one.');
    await tx.oneAtATime('merge-charts');
    const [sent] = await tx.query<{ id: Id }>(
      'select patient_id as id from patient_merges where organization_id = $1 and submit_id = $2',
      [tx.ctx.organizationId, submitId],
    );
    if (sent) return sent.id;
    // In one order, as everybody does who changes what hangs on two charts.
    for (const each of [losingId, survivingId].sort()) {
      await this.patients.lock(tx, each);
      await this.followUps.hold(tx, each);
    }
    const [losing, surviving] = [await this.patients.view(tx, losingId), await this.patients.view(tx, survivingId)];
    if (confirmation.trim().toLowerCase() !== losing.lastName.toLowerCase())
      throw badInput('input.confirmation', 'Write the last name on the chart that goes.');
    const [obstacle] = await obstaclesOf(tx, losingId, survivingId);
    if (obstacle) throw new AppError('CONFLICT', { message: obstacleSentences[obstacle] });
    await this.stopDoubles(tx, losingId, survivingId);
    await this.voicemail.unite(tx, losingId, survivingId);
    await this.move(tx, losingId, survivingId, choices, submitId);
    const changes = choices
      .filter(({ side }) => side === 'losing')
      .reduce<AcceptedChanges>((all, { field }) => ({ ...all, ...taken[field](losing) }), {});
    await this.records.change(tx, survivingId, changes);
    if (
      choices.some(({ field, side }) => field === 'time_zone' && side === 'losing') &&
      losing.timeZone !== surviving.timeZone
    )
      await tx.emit(patientTimeZoneChanged, { patientId: survivingId });
    tx.saw(losingId, survivingId);
    for (const topic of ['patients', 'tasks', 'plans', 'follow-ups', 'sharing'] as const) await tx.changed(topic);
    return survivingId;
  }

  /** Of a programme that runs on both charts, the messages of one go on. */
  private async stopDoubles(tx: Transaction, losingId: Id, survivingId: Id): Promise<void> {
    const doubles = await tx.query<{ id: Id }>(
      `select e.id from follow_up_enrollments e
       where e.organization_id = $1 and e.patient_id = $2 and e.status = 'active' and exists (
         select from follow_up_enrollments o where o.organization_id = $1 and o.patient_id = $3 and o.status = 'active'
           and o.programme_code = e.programme_code)`,
      [tx.ctx.organizationId, losingId, survivingId],
    );
    for (const { id: enrollmentId } of doubles) await this.enrolling.stop(tx, enrollmentId);
  }

  private async move(
    tx: Transaction,
    losingId: Id,
    survivingId: Id,
    choices: readonly object[],
    submitId: Id,
  ): Promise<void> {
    try {
      await tx.query('select app.merge_charts($1, $2, $3, $4)', [
        losingId,
        survivingId,
        JSON.stringify(choices),
        submitId,
      ]);
    } catch (thrown) {
      if (thrown instanceof Error && excluding.has((thrown as Error & { code?: string }).code))
        throw new AppError('CONFLICT', {
          message: 'Both charts hold something that can’t stand twice, a note of the same session for instance.',
        });
      throw thrown;
    }
  }
}
