import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { MeetingsService } from '../meetings/meetings.service';
import { PatientsService } from '../patients/patients.service';
import { ChosenMeeting } from './chosen-meeting.entity';
import { JudgeWeeks } from './judge-weeks';
import type { ChooseRecoveryPathInput } from './recovery.graphql';
import { askedParties, RecoveryPath } from './recovery-path.entity';

/** Most meetings a person may set themselves for a week: three a day. */
const MOST_PER_WEEK = 21;
const MOST_CHOSEN = 50;
/** How far ahead a goal may begin, and last, in days. */
const FURTHEST_DAYS = 2 * 366;

/** Chooses a patient's path, their own number of meetings a week and the meetings, as a new version. */
@Injectable()
export class ChooseRecoveryPath {
  constructor(
    private readonly patients: PatientsService,
    private readonly meetings: MeetingsService,
    private readonly judging: JudgeWeeks,
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
    await this.meetings.requireKnown(tx, choice.offered, 'input.offered');
    const patient = await this.patients.lock(tx, choice.patientId);
    const meetings = await this.meetings.locate(
      tx,
      choice.chosenMeetings.map((chosen) => chosen.meetingId),
    );
    const days = daysOf(choice, localDateOf(await tx.now(), patient.timeZone));
    const seen = choice.expectedVersion ?? 0;
    await supersede(tx, patient.id, seen);
    const path = await tx.repo(RecoveryPath).insert({
      patientId: patient.id,
      paths: [...new Set(choice.paths)],
      meetingsPerWeek: choice.meetingsPerWeek,
      ...days,
      asked: [...new Set(choice.asked)],
      offered: [...new Set(choice.offered)],
      isAgreed: choice.isAgreed,
      chosenById: tx.ctx.actorId!,
      version: seen + 1,
    });
    for (const [at, { transport, isHomeGroup }] of choice.chosenMeetings.entries()) {
      await tx
        .repo(ChosenMeeting)
        .insert({ patientId: patient.id, recoveryPathId: path.id, ...meetings[at]!, transport, isHomeGroup });
    }
    await this.judging.schedule(tx, patient.id);
    await tx.changed('patients');
    return path.id;
  }

  private readonly schema = z.object({
    patientId: id('This patient can’t be found.'),
    paths: this.pathCodes(15),
    offered: this.pathCodes(100).default([]),
    asked: z.array(z.enum(askedParties)).max(askedParties.length, { error: 'Name each of them once.' }).default([]),
    isAgreed: z.boolean().default(false),
    startsOn: z.string().nullish(),
    endsOn: z.string().nullish(),
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

  private pathCodes(most: number) {
    return z
      .array(z.string().refine((code) => this.meetings.isFellowship(code), { error: 'Choose a path from the list.' }))
      .max(most, { error: 'Name each path once.' });
  }
}

/** First and last day of a choice: nothing begins in the past, because weeks that are over keep their goal. */
function daysOf(
  { startsOn, endsOn }: { startsOn?: string | null | undefined; endsOn?: string | null | undefined },
  today: string,
): Pick<RecoveryPath, 'effectiveFrom' | 'endsOn'> {
  const [effectiveFrom, furthest] = [startsOn ?? today, addDays(today, FURTHEST_DAYS)];
  if (effectiveFrom < today || effectiveFrom > furthest)
    throw badInput('input.startsOn', 'Choose today or a day within the next two years.');
  if (endsOn && (endsOn < effectiveFrom || endsOn > furthest))
    throw badInput('input.endsOn', 'The last day can’t be before the first, and lies within the next two years.');
  return { effectiveFrom, endsOn: endsOn ?? null };
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
