import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { workAtDischarge } from '@stepwell/kernel/background-answers';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { ContactReset } from '../patients/contact-reset.service';
import { EpisodeChanges } from '../patients/episode-changes.service';
import { EpisodesService } from '../patients/episodes.service';
import { PatientsService } from '../patients/patients.service';
import { TasksService } from '../tasks/tasks.service';
import { ConsentsService } from '../consents/consents.service';
import { DischargeRecord } from './discharge-record.entity';
import {
  channelsOf,
  contactBy,
  contactsAfter,
  gapKinds,
  gapsOf,
  housings,
  medicationSupplies,
  naloxones,
  nextAppointments,
  phoneStates,
  tedsReasons,
  type ContactAfter,
  type DischargeFacts,
  type EndReason,
} from './discharge-words';
import type { FillDischargeInput, RecordDischargeInput } from './discharges.graphql';

/** What is not known yet should be known within a day: the first days carry the most danger. */
const GAP_DUE_MS = 86_400_000;

const day = z.iso.date({ error: 'Write the day as YYYY-MM-DD.' });
const facts = {
  nextAppointment: z.enum(nextAppointments),
  medication: z.enum(medicationSupplies),
  suppliedUntil: day.nullish(),
  nextDoseOn: day.nullish(),
  naloxone: z.enum(naloxones),
  housing: z.enum(housings),
  work: z.enum(workAtDischarge).nullish(),
  phone: z.enum(phoneStates),
  contactAfter: z.enum(contactsAfter).nullish(),
};
const needsDay = {
  path: ['suppliedUntil'],
  error: 'Write the last day for which there is medication.',
};
const suppliedDayIsThere = ({
  medication,
  suppliedUntil,
}: {
  medication: string;
  suppliedUntil?: string | null | undefined;
}) => medication !== 'supplied' || suppliedUntil != null;
const recordSchema = z
  .object({
    submitId: z
      .string()
      .refine(isId, { error: 'This form lost its mark. Load the page again.' })
      .transform((id) => id.toLowerCase()),
    patientId: z.string(),
    reason: z.enum(Object.keys(tedsReasons) as [EndReason, ...EndReason[]]),
    dischargedOn: day,
    isLeavingNow: z.boolean(),
    struckSteps: z.array(z.string().regex(/^[a-z0-9_-]{1,60}$/, 'Choose steps from the list.')).max(60),
    ...facts,
  })
  .refine(suppliedDayIsThere, needsDay);
const fillSchema = z.object({ recordId: z.string(), version: z.int(), ...facts }).refine(suppliedDayIsThere, needsDay);

type Facts = Pick<
  z.infer<typeof recordSchema>,
  | 'nextAppointment'
  | 'medication'
  | 'suppliedUntil'
  | 'nextDoseOn'
  | 'naloxone'
  | 'housing'
  | 'work'
  | 'phone'
  | 'contactAfter'
>;

/** Ends the stay with what is known about the first days after it; what is not known becomes tasks. */
@Injectable()
export class RecordDischarge {
  constructor(
    private readonly patients: PatientsService,
    private readonly episodes: EpisodesService,
    private readonly changes: EpisodeChanges,
    private readonly contacts: ContactReset,
    private readonly consents: ConsentsService,
    private readonly tasks: TasksService,
  ) {}

  /** @returns the patient's id; the same form sent again changes nothing. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field; CONFLICT where no stay is open */
  async record(tx: Transaction, input: RecordDischargeInput): Promise<Id> {
    authorize(tx.ctx, 'patient:update');
    const { submitId, patientId, reason, dischargedOn, isLeavingNow, struckSteps, ...given } = parseInput(
      recordSchema,
      input,
    );
    await this.patients.lock(tx, patientId);
    const sent = await tx.repo(DischargeRecord).findOne({ submitId });
    if (sent) return sent.patientId;
    const known = await this.factsOf(tx, patientId, given);
    const episodeId = await this.changes.endNow(tx, patientId, reason, dischargedOn);
    if (!episodeId) throw new AppError('CONFLICT', { message: 'This patient has no open stay here.' });
    await tx.repo(DischargeRecord).insert({
      ...{ patientId, episodeId, submitId, isLeavingNow, struckSteps, recordedById: tx.ctx.actorId! },
      ...known,
    });
    await this.followGaps(tx, patientId, episodeId, reason, known);
    return patientId;
  }

  /** Fills in what was not known; its tasks close. @returns the patient's id. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT */
  async fill(tx: Transaction, input: FillDischargeInput): Promise<Id> {
    authorize(tx.ctx, 'patient:update');
    const { recordId, version, ...given } = parseInput(fillSchema, input);
    const { patientId } = await tx.repo(DischargeRecord).get(recordId);
    await this.patients.lock(tx, patientId);
    const record = await tx.repo(DischargeRecord).get(recordId);
    const end = await this.episodes.discharge(tx, record.episodeId);
    if (record.undoneAt !== null || !end)
      throw new AppError('CONFLICT', { message: 'This discharge was taken back meanwhile.' });
    const known = await this.factsOf(tx, patientId, given);
    await tx.repo(DischargeRecord).updateVersion(recordId, version, known);
    await this.followGaps(tx, patientId, record.episodeId, end.reason ?? 'other', known);
    return patientId;
  }

  /** A discharge that was taken back leaves nothing to do. */
  async takeBack(tx: Transaction, episodeId: Id): Promise<void> {
    await tx.query(
      `update discharge_records set undone_at = app.now()
       where organization_id = $1 and episode_id = $2 and undone_at is null`,
      [tx.ctx.organizationId, episodeId],
    );
    for (const kind of gapKinds) await this.tasks.settle(tx, kind, episodeId, 'The discharge was taken back');
  }

  private async factsOf(tx: Transaction, patientId: Id, given: Facts): Promise<Facts & DischargeFacts> {
    if (given.nextAppointment === 'booked' && !(await hasAppointment(tx, patientId)))
      throw badInput('input.nextAppointment', 'No appointment is booked here. Book one, or say where the next one is.');
    const suppliedUntil = given.medication === 'supplied' ? given.suppliedUntil! : null;
    const contactAfter = await this.agreedContact(tx, patientId, given.contactAfter ?? null);
    return { ...given, suppliedUntil, nextDoseOn: given.nextDoseOn ?? null, work: given.work ?? null, contactAfter };
  }

  /** Consents become what the patient said; where nobody asked them now, what they had agreed to before is the answer. */
  private async agreedContact(tx: Transaction, patientId: Id, said: ContactAfter | null): Promise<ContactAfter | null> {
    if (said === null) return null;
    if (said !== 'unknown') {
      await this.consents.setAfterDischarge(tx, patientId, channelsOf[said]);
      return said;
    }
    const agreement = (await this.consents.agreements(tx, [patientId], true)).get(patientId)!;
    return contactBy(agreement.ways.map(({ channel }) => channel));
  }

  private async followGaps(tx: Transaction, patientId: Id, episodeId: Id, reason: EndReason, known: DischargeFacts) {
    // Nothing may go to a phone that is in other hands, or that they no longer have.
    if (known.phone === 'unsafe' || known.phone === 'changed' || known.phone === 'none')
      await this.contacts.unverify(tx, patientId, 'phone');
    const open = gapsOf(reason, known);
    const dueAt = new Date((await tx.now()).getTime() + GAP_DUE_MS);
    for (const kind of gapKinds) {
      if (open.includes(kind)) await this.tasks.raiseTask(tx, { kind, patientId, subjectId: episodeId, dueAt });
      else await this.tasks.settle(tx, kind, episodeId, 'It is known now');
    }
    await tx.changed('patients');
  }
}

async function hasAppointment(tx: Transaction, patientId: Id): Promise<boolean> {
  const [coming] = await tx.query(
    `select from appointments where organization_id = $1 and patient_id = $2 and status = 'booked' and starts_at > app.now() limit 1`,
    [tx.ctx.organizationId, patientId],
  );
  return coming !== undefined;
}
