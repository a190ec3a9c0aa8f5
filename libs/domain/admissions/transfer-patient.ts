import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { addDays } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { EnrollByHand } from '../followups/enroll-by-hand.service';
import { ChangeRoster } from '../groups/change-roster.service';
import { LevelOfCareEnum, LevelReasonEnum } from '../patients/patients.graphql';
import { PatientsService } from '../patients/patients.service';
import { StayTransfers, type MoveEffects, type StandingStay } from '../patients/stay-transfers.service';
import { overCapacityReason } from '../patients/take-place.service';
import { TasksService } from '../tasks/tasks.service';
import { ShowTransfers } from './show-transfers';
import type { TransferPatientInput } from './transfers.graphql';

const id = (sentence: string) =>
  z
    .string()
    .refine(isId, { error: sentence })
    .transform((value) => value.toLowerCase());
const schema = z.object({
  submitId: id('This form lost its mark. Load the page again.'),
  patientId: z.string(),
  effectiveOn: z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }),
  facilityId: id('Choose a facility.').nullish(),
  levelOfCare: z.enum(LevelOfCareEnum).nullish(),
  levelReasons: z.array(z.enum(LevelReasonEnum)).max(11).nullish(),
  track: optionalText(oneLine('The programme', 100)),
  primaryCounselorId: id('Choose a person from the list.').nullish(),
  note: optionalText(severalLines('The note', 500)),
  overCapacityReason,
  leaveMemberIds: z.array(id('Choose groups from the list.')).max(50).default([]),
  stopEnrollmentIds: z.array(id('Choose programmes from the list.')).max(50).default([]),
  movesTasks: z.boolean().default(false),
});

/** One move inside a stay: place, programme, level, counselor, and of groups, messages and tasks what the person ticked. */
@Injectable()
export class TransferPatient {
  constructor(
    private readonly patients: PatientsService,
    private readonly transfers: StayTransfers,
    private readonly showing: ShowTransfers,
    private readonly roster: ChangeRoster,
    private readonly enrolling: EnrollByHand,
    private readonly tasks: TasksService,
  ) {}

  /** @returns the patient's id; the same form sent again moves nothing. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field; CONFLICT where no stay is open */
  async run(tx: Transaction, input: TransferPatientInput): Promise<Id> {
    authorize(tx.ctx, 'patient:update');
    const { leaveMemberIds, stopEnrollmentIds, movesTasks, ...given } = parseInput(schema, input);
    const { id: patientId } = await this.patients.lock(tx, given.patientId);
    if (await this.transfers.wasSent(tx, patientId, given.submitId)) return patientId;
    const from = await this.transfers.standing(tx, patientId);
    const move = {
      ...{ submitId: given.submitId, patientId, effectiveOn: given.effectiveOn, note: given.note, track: given.track },
      ...{ facilityId: given.facilityId ?? null, levelOfCare: given.levelOfCare ?? null },
      ...{ levelReasons: given.levelReasons ?? null, primaryCounselorId: given.primaryCounselorId ?? null },
      overCapacityReason: given.overCapacityReason,
    };
    const effects = {
      leftGroups: await this.leave(tx, patientId, leaveMemberIds, given.effectiveOn),
      stopped: await this.stop(tx, patientId, stopEnrollmentIds),
      movedTasks: movesTasks ? await this.handOver(tx, patientId, from, move.primaryCounselorId) : 0,
    } satisfies MoveEffects;
    await this.transfers.move(tx, from, move, effects);
    return patientId;
  }

  private async leave(tx: Transaction, patientId: Id, ids: readonly Id[], day: string): Promise<string[]> {
    if (ids.length === 0) return [];
    const held = await this.showing.groupsOf(tx, patientId);
    const left = ids.map((memberId) => held.find((one) => one.memberId === memberId));
    if (left.some((one) => !one)) throw badInput('input.leaveMemberIds', 'Choose groups from the list.');
    for (const memberId of ids) await this.roster.end(tx, { id: memberId, until: addDays(day, -1) });
    return left.map((one) => one!.title);
  }

  private async stop(tx: Transaction, patientId: Id, ids: readonly Id[]): Promise<MoveEffects['stopped']> {
    if (ids.length === 0) return [];
    const running = await this.showing.programmesOf(tx, patientId);
    const stopped = ids.map((enrollmentId) => running.find((one) => one.enrollmentId === enrollmentId));
    if (stopped.some((one) => !one)) throw badInput('input.stopEnrollmentIds', 'Choose programmes from the list.');
    for (const enrollmentId of ids) await this.enrolling.stop(tx, enrollmentId);
    return stopped.map((one) => ({ programmeName: one!.programmeName, messageCount: one!.messageCount }));
  }

  private async handOver(tx: Transaction, patientId: Id, from: StandingStay, toId: Id | null): Promise<number> {
    if (!from.counselorId || !toId || toId === from.counselorId) return 0;
    return this.tasks.handOver(tx, patientId, from.counselorId, toId);
  }
}
