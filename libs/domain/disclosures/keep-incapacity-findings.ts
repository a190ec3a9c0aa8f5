import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { PatientStanding } from '../patients/patient-standing.service';
import { PatientsService } from '../patients/patients.service';
import { chosenCategories, chosenId, neededSubmitId } from './consent-input';
import { DisclosureGate, type Released } from './disclosure-gate.service';
import { IncapacityFinding, incapacityCauses, incapacityKinds } from './incapacity-finding.entity';
import { directsProgram } from './incapacity.policy';
import type { EndIncapacityInput, RecordIncapacityInput, TellOfMinorAtRiskInput } from './incapacity-findings.graphql';
import { disclosureMeans } from './sharing-words';

/** The longest that a judgement of a minor counts before somebody looks again, in days; ours, the rule names none. */
const MOST_DAYS = 30;

const day = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const recordSchema = z
  .object({
    submitId: neededSubmitId,
    patientId: chosenId('This patient can’t be found.'),
    kind: z.enum(incapacityKinds),
    cause: z
      .enum(incapacityCauses)
      .nullish()
      .transform((value) => value ?? null),
    basis: severalLines('What shows it', 1000),
    threat: optionalText(severalLines('The threat', 1000)),
    personName: oneLine('The person’s name', 200),
    personRelation: oneLine('Who they are to the patient', 200),
    fromOn: z.string(),
    untilOn: day,
  })
  .superRefine(({ kind, cause, threat, fromOn, untilOn }, check) => {
    const refuse = (field: string, message: string): void => check.addIssue({ code: 'custom', path: [field], message });
    if (untilOn && untilOn < fromOn) refuse('untilOn', 'The last day lies before the first.');
    if (kind !== 'minor_at_risk') {
      if (cause) refuse('cause', 'This is asked of a minor at risk only. Leave it out.');
      if (threat) refuse('threat', 'This is asked of a minor at risk only. Leave it out.');
      return;
    }
    if (!cause) refuse('cause', 'Say why the minor can’t make a rational choice.');
    if (!threat) refuse('threat', 'Name the threat to life or body, and how telling this person reduces it.');
    if (!untilOn || untilOn > addDays(fromOn, MOST_DAYS))
      refuse('untilOn', `Say until when, at most ${MOST_DAYS} days, so that it is looked at again.`);
  });
const endSchema = z.object({ findingId: chosenId('This entry can’t be found.') });
const tellSchema = z.object({
  submitId: neededSubmitId,
  findingId: chosenId('This entry can’t be found.'),
  categories: chosenCategories,
  means: z.enum(disclosureMeans),
  words: severalLines('What was told', 500),
});

/** Keeps who is told or signs for a patient who can't decide, and tells what may be told of a minor at risk. */
@Injectable()
export class KeepIncapacityFindings {
  constructor(
    private readonly patients: PatientsService,
    private readonly standing: PatientStanding,
    private readonly facilities: FacilitiesService,
    private readonly gate: DisclosureGate,
  ) {}

  /** Answers the patient's id; the same form sent again records nothing. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async record(tx: Transaction, input: RecordIncapacityInput): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    const given = parseInput(recordSchema, input);
    const { patientId, kind } = given;
    if (kind === 'minor_at_risk') refuseButDirector(tx);
    const { facilityId } = await this.patients.lock(tx, patientId);
    const before = await tx.repo(IncapacityFinding).findOne({ submitId: given.submitId });
    if (before) return before.patientId;
    const today = await this.today(tx, facilityId);
    if (given.fromOn > today) throw badInput('input.fromOn', 'This day lies ahead. Record it when it has begun.');
    const { isAdult, isDead } = await this.standing.of(tx, patientId, today);
    if (kind !== 'deceased' && (kind === 'minor_at_risk') === isAdult)
      throw badInput(
        'input.kind',
        isAdult
          ? 'This patient is of age. For an adult a court’s decision is needed.'
          : 'This patient is under 18. Minors sign in person; only a minor at risk can be recorded.',
      );
    if (kind === 'minor_at_risk' && (await this.standing.of(tx, patientId, given.untilOn!)).isAdult)
      throw badInput('input.untilOn', 'The patient is of age by then. Choose a day before their 18th birthday.');
    if (kind === 'deceased' && !isDead)
      throw badInput('input.kind', 'The chart does not say that this patient died. Record the discharge first.');
    await tx
      .repo(IncapacityFinding)
      .insert({ ...given, recordedById: tx.ctx.actorId!, endedAt: null, endedById: null });
    await tx.changed('sharing');
    return patientId;
  }

  /** From now on it holds no more; what rested on it stays. @throws AppError FORBIDDEN, NOT_FOUND */
  async end(tx: Transaction, input: EndIncapacityInput): Promise<Id> {
    authorize(tx.ctx, 'consent:manage');
    const { findingId } = parseInput(endSchema, input);
    const { patientId } = await tx.repo(IncapacityFinding).get(findingId);
    await this.patients.lock(tx, patientId);
    const { endedAt } = await tx.repo(IncapacityFinding).getForUpdate(findingId);
    if (!endedAt) {
      const values = { endedAt: await tx.now(), endedById: tx.ctx.actorId! };
      await tx.repo(IncapacityFinding).update({ id: findingId }, values);
      await tx.changed('sharing');
    }
    return patientId;
  }

  /**
   * Tells the person whom the finding names what reduces the threat, through the gate and without the minor's consent.
   * @throws AppError DISCLOSURE_REFUSED, FORBIDDEN, NOT_FOUND, BAD_INPUT
   */
  async tell(tx: Transaction, input: TellOfMinorAtRiskInput): Promise<Released<null>> {
    authorize(tx.ctx, 'disclosure:make');
    refuseButDirector(tx);
    const { findingId, ...wish } = parseInput(tellSchema, input);
    const { patientId } = await tx.repo(IncapacityFinding).get(findingId);
    return this.gate.release(
      tx,
      { ...wish, patientId, basis: 'minor_at_risk', recipient: { findingId }, purpose: 'family_support' },
      () => Promise.resolve(null),
    );
  }

  private async today(tx: Transaction, facilityId: Id): Promise<string> {
    const { timeZone } = await this.facilities.get(tx, facilityId);
    return localDateOf(await tx.now(), timeZone);
  }
}

function refuseButDirector(tx: Transaction): void {
  if (directsProgram(tx.ctx)) return;
  throw new AppError('FORBIDDEN', {
    message: 'Whether a minor is at risk is judged by whoever directs the program: ask a clinical supervisor.',
  });
}
