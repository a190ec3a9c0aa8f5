import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { MeetingsService } from '../meetings/meetings.service';
import { PatientsService } from '../patients/patients.service';
import { ChosenMeeting } from './chosen-meeting.entity';
import type { ChooseRecoveryPathInput } from './recovery.graphql';
import { RecoveryPath } from './recovery-path.entity';

/** Most meetings a person may set themselves for a week: three a day. */
const MOST_PER_WEEK = 21;
const MOST_CHOSEN = 50;

/** Chooses a patient's path, their own number of meetings a week and the meetings, as a new version. */
@Injectable()
export class ChooseRecoveryPath {
  constructor(
    private readonly patients: PatientsService,
    private readonly meetings: MeetingsService,
  ) {}

  /**
   * `expectedVersion` is the version that was on the screen, absent when there was none.
   * @returns the id of the new version
   * @throws AppError FORBIDDEN; NOT_FOUND for a patient or meeting out of reach; BAD_INPUT; CONFLICT when somebody was faster
   */
  async run(tx: Transaction, input: ChooseRecoveryPathInput): Promise<Id> {
    authorize(tx.ctx, 'path:choose');
    const choice = parseInput(this.schema, input);
    await this.meetings.requireKnown(tx, choice.paths, 'input.paths');
    const patient = await this.patients.lock(tx, choice.patientId);
    const meetings = await this.meetings.locate(
      tx,
      choice.chosenMeetings.map((chosen) => chosen.meetingId),
    );
    const seen = choice.expectedVersion ?? 0;
    await supersede(tx, patient.id, seen);
    const path = await tx.repo(RecoveryPath).insert({
      patientId: patient.id,
      paths: [...new Set(choice.paths)],
      meetingsPerWeek: choice.meetingsPerWeek,
      effectiveFrom: DateTime.fromJSDate(await tx.now(), { zone: patient.timeZone }).toISODate()!,
      chosenById: tx.ctx.actorId!,
      version: seen + 1,
    });
    for (const [at, { transport, isHomeGroup }] of choice.chosenMeetings.entries()) {
      await tx
        .repo(ChosenMeeting)
        .insert({ patientId: patient.id, recoveryPathId: path.id, ...meetings[at]!, transport, isHomeGroup });
    }
    await tx.changed('patients');
    return path.id;
  }

  private readonly schema = z.object({
    patientId: id('This patient can’t be found.'),
    paths: z
      .array(z.string().refine((code) => this.meetings.isFellowship(code), { error: 'Choose a path from the list.' }))
      .max(15, { error: 'Name each path once.' }),
    meetingsPerWeek: z
      .int({ error: 'Write a whole number.' })
      .min(0, { error: 'Write 0 or more meetings a week.' })
      .max(MOST_PER_WEEK, { error: `Write at most ${MOST_PER_WEEK} meetings a week.` }),
    chosenMeetings: z
      .array(
        z.object({
          meetingId: id('Choose the meeting from the list.').transform((meetingId) => meetingId.toLowerCase()),
          transport: optionalText(oneLine('How to get there', 200)),
          isHomeGroup: z.boolean(),
        }),
      )
      .max(MOST_CHOSEN, { error: `Choose at most ${MOST_CHOSEN} meetings.` })
      .refine((chosen) => new Set(chosen.map((each) => each.meetingId)).size === chosen.length, {
        error: 'The same meeting is chosen twice.',
      }),
    expectedVersion: z.int().min(1).nullish(),
  });
}

/** Ends the version that was on the screen; the patient is locked, so a newer one is seen here. */
async function supersede(tx: Transaction, patientId: Id, seen: number): Promise<void> {
  const [current] = await tx.query<{ version: number }>(
    `select version from recovery_paths where organization_id = $1 and patient_id = $2 and superseded_at is null`,
    [tx.ctx.organizationId, patientId],
  );
  if ((current?.version ?? 0) !== seen) throw new AppError('CONFLICT');
  if (current) await tx.repo(RecoveryPath).update({ patientId, version: seen }, { supersededAt: await tx.now() });
}

function id(sentence: string) {
  return z.string().refine(isId, { error: sentence });
}
