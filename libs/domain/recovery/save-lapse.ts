import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { TasksService } from '../tasks/tasks.service';
import { Lapse } from './lapse.entity';
import { lapseRecorded } from './recovery.events';
import { refuseUnlessLapseIsTheirs } from './recovery.policy';

/** A lapse with its debrief. */
export interface LapseInput {
  submitId: Id;
  happenedOn: string;
  whatHappened?: string | null;
  whatHelped?: string | null;
  whatToChange?: string | null;
  isTakenBack?: boolean | null;
  /** Patients only. */
  wantsCall?: boolean | null;
  /** The version that was on the screen; left out, whatever stands is changed. */
  seenVersion?: number | null;
}

const debrief = (what: string) => optionalText(severalLines(what, 2000));
const schema = z.object({
  submitId: z
    .string()
    .refine(isId, { error: 'This form lost its mark. Load the page again.' })
    .transform((id) => id.toLowerCase()),
  happenedOn: z.iso.date({ error: 'The day is needed.' }),
  whatHappened: debrief('What happened'),
  whatHelped: debrief('What helped'),
  whatToChange: debrief('What to change'),
  isTakenBack: z.boolean().nullish(),
  wantsCall: z.boolean().nullish(),
  seenVersion: z.int().min(1).nullish(),
});

type Given = z.output<typeof schema>;

/** Keeps a lapse and what was learned from it; who told it may add to it later, and take it back. */
@Injectable()
export class SaveLapse {
  constructor(
    private readonly patients: PatientsService,
    private readonly tasks: TasksService,
  ) {}

  /**
   * Told once per `submitId`. Somebody gets in touch when a patient tells one: tolerance falls fast, so the task is raised
   * here and hangs on no queue.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field, CONFLICT
   */
  async run(tx: Transaction, patientId: Id, input: LapseInput): Promise<Id> {
    refuseUnlessLapseIsTheirs(tx.ctx);
    return this.keep(tx, patientId, input);
  }

  /** The same for a caller who has asked whether the actor may say it. @throws AppError NOT_FOUND, BAD_INPUT, CONFLICT */
  async keep(tx: Transaction, patientId: Id, input: LapseInput): Promise<Id> {
    const given = parseInput(schema, input);
    const patient = await this.patients.lock(tx, patientId);
    const told = await tx.repo(Lapse).findOne({ patientId: patient.id, submitId: given.submitId });
    if (told) return this.change(tx, told, given);
    const today = localDateOf(await tx.now(), patient.timeZone);
    if (given.happenedOn > today)
      throw badInput('input.happenedOn', { en: 'This day lies ahead.', es: 'Ese día todavía no llega.' });
    if (given.happenedOn < addDays(today, -3_660))
      throw badInput('input.happenedOn', {
        en: 'This day is too long ago. Check the year.',
        es: 'Ese día fue hace mucho. Revisa el año.',
      });
    const id = randomId();
    await tx.repo(Lapse).insert({
      id,
      patientId: patient.id,
      submitId: given.submitId,
      happenedOn: given.happenedOn,
      recordedById: tx.ctx.kind === 'staff' ? tx.ctx.actorId : null,
      ...wordsOf(given),
      takenBackAt: given.isTakenBack ? await tx.now() : null,
    });
    if (tx.ctx.kind === 'patient' && !given.isTakenBack)
      await this.tellTeam(tx, patient.id, id, given.wantsCall ?? false);
    await tx.emit(lapseRecorded, { lapseId: id, patientId: patient.id });
    await tx.changed('patients');
    return id;
  }

  private async change(tx: Transaction, told: Lapse, given: Given): Promise<Id> {
    if ((told.recordedById === null) !== (tx.ctx.kind === 'patient'))
      throw badInput('input.submitId', {
        en: 'Who told this keeps their own words. Add what you know as another note.',
        es: 'Quien lo contó conserva sus palabras. Escribe lo que sabes en otra nota.',
      });
    if (given.happenedOn !== told.happenedOn)
      throw badInput('input.happenedOn', {
        en: 'The day stays as it was told. Take it back and tell it anew.',
        es: 'El día queda como se contó. Retíralo y cuéntalo de nuevo.',
      });
    const isTakenBack = given.isTakenBack ?? false;
    const words = wordsOf(given);
    const isSame =
      isTakenBack === (told.takenBackAt !== null) &&
      (['whatHappened', 'whatHelped', 'whatToChange'] as const).every((part) => words[part] === told[part]);
    if (!isSame) {
      if (given.seenVersion && given.seenVersion !== told.version) throw new AppError('CONFLICT');
      const takenBackAt = isTakenBack ? (told.takenBackAt ?? (await tx.now())) : null;
      await tx.repo(Lapse).updateVersion(told.id, told.version, { ...words, takenBackAt });
      await tx.changed('patients');
    }
    if (isTakenBack) await this.tasks.settle(tx, 'lapse_told', told.id, 'Taken back by the patient');
    if (given.wantsCall && !isTakenBack) await this.requestCall(tx, told.patientId, told.id);
    return told.id;
  }

  private async tellTeam(tx: Transaction, patientId: Id, lapseId: Id, wantsCall: boolean): Promise<void> {
    await this.tasks.raiseTask(tx, { kind: 'lapse_told', patientId, subjectId: lapseId });
    if (wantsCall) await this.requestCall(tx, patientId, lapseId);
  }

  private async requestCall(tx: Transaction, patientId: Id, lapseId: Id): Promise<void> {
    await this.tasks.raiseTask(tx, { kind: 'call_request', patientId, subjectId: lapseId, priority: 'high' });
  }
}

function wordsOf({
  whatHappened,
  whatHelped,
  whatToChange,
}: Given): Pick<Lapse, 'whatHappened' | 'whatHelped' | 'whatToChange'> {
  return { whatHappened, whatHelped, whatToChange };
}
