import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { instantOf, localDateOf, minutesOf, wallTimeOf } from '@stepwell/kernel/wall-clock';
import { channels } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { VoicemailRules } from '../consents/voicemail-rules.service';
import { PlansService } from '../plans/plans.service';
import { PatientsService, type PatientSummary } from '../patients/patients.service';
import { ChooseRoute, type Ways } from './choose-route';
import { wallTimeSchema } from './enroll-by-hand.service';
import type { FollowUpPreviewType } from './followups.graphql';
import { planOccurrences, type PlannedOccurrence } from './plan-occurrences';
import type { Programme } from './programme';
import type { DryRunStepType, DryRunType } from './dry-run.graphql';
import { Programmes } from './programmes.service';
import { handWords, sampleMessage, senderNameOf } from './render-step';

const daySchema = z.iso.date({ error: 'Write the day as YYYY-MM-DD.' });

/** What a dry run counts from, as somebody wrote it; today and now where nothing is said. */
export interface NamedAnchor {
  date?: string | null;
  time?: string | null;
}

interface Framed {
  summary: PatientSummary;
  ways: Ways;
  senderName: string;
  /** The facility's number. */
  callBack: string | null;
  /** The patient agreed to a message on the machine of the number that a call goes to. */
  mayLeave: boolean;
}

/** Tells what a programme would do to one patient, by the code that plans it; writes nothing. */
@Injectable()
export class DryRun {
  constructor(
    private readonly patients: PatientsService,
    private readonly plans: PlansService,
    private readonly programmes: Programmes,
    private readonly routes: ChooseRoute,
    private readonly voicemail: VoicemailRules,
  ) {}

  /**
   * Every step of a programme that would begin on a day, at an hour, now where none is named: when, by which way, in which words, or why
   * not.
   * @throws AppError NOT_FOUND, BAD_INPUT
   */
  async run(tx: Transaction, patientId: Id, programmeCode: string, named: NamedAnchor): Promise<DryRunType> {
    const date = named.date == null ? null : parseInput(daySchema, named.date, 'anchorDate');
    const time = named.time == null ? null : parseInput(wallTimeSchema, named.time, 'anchorTime');
    const { programme } = await this.programmes.keptOne(tx, programmeCode, 'programmeCode');
    // All of what a discharge begins goes after it, even while the stay is still open.
    const framed = await this.frame(tx, patientId, programme.anchorEvent === 'discharge');
    const steps = await this.planned(tx, programme, framed, { date, time });
    return {
      timeZone: framed.summary.timeZone,
      steps: steps.map((planned) => stepOf(programme, planned, framed)),
    };
  }

  /** What activating a plan now would plan, and the way it would go. @throws AppError NOT_FOUND */
  async ofActivation(tx: Transaction, patientId: Id, planId: Id | null): Promise<FollowUpPreviewType> {
    const framed = await this.frame(tx, patientId);
    const route = framed.ways.best(channels);
    const { timeZone } = framed.summary;
    const planned = [];
    for (const programme of await this.programmes.anchoredOn(tx, 'plan_activated'))
      planned.push(...(await this.planned(tx, programme, framed, {})));
    const today = localDateOf(await tx.now(), timeZone);
    const date = planId && (await this.plans.reviewDay(tx, patientId, planId, today));
    for (const programme of date ? await this.programmes.anchoredOn(tx, 'plan_review') : [])
      planned.push(...(await this.planned(tx, programme, framed, { date })));
    const steps = planned.map(({ step, dueAt, shifted }) => ({
      stepCode: step.code,
      name: step.name,
      localDate: localDateOf(dueAt, timeZone),
      localTime: wallTimeOf(dueAt, timeZone),
      dueAt,
      shiftedByQuietHours: shifted,
    }));
    return {
      timeZone,
      channel: route.kind === 'open' ? route.channel : null,
      blockedReason: route.kind === 'open' ? null : route.reason,
      steps,
    };
  }

  private async frame(tx: Transaction, patientId: Id, isAfterDischarge = false): Promise<Framed> {
    const summary = await this.patients.summary(tx, patientId);
    const ways = (await this.routes.waysTo(tx, [patientId], isAfterDischarge)).get(patientId)!;
    const [facility] = await tx.query<{ phone: string | null }>(
      'select phone from facilities where organization_id = $1 and id = $2',
      [tx.ctx.organizationId, summary.facilityId],
    );
    const mayLeave = (await this.voicemail.ofCall(tx, patientId)) === 'may_leave';
    return { summary, ways, senderName: await senderNameOf(tx), callBack: facility!.phone, mayLeave };
  }

  private async planned(
    tx: Transaction,
    programme: Programme,
    { summary: { timeZone }, ways }: Framed,
    { date, time }: NamedAnchor,
  ): Promise<PlannedOccurrence[]> {
    const now = await tx.now();
    const route = ways.best(channels);
    const hours = { timeZone, safe: route.kind === 'open' ? route.safe : null };
    const day = date ?? localDateOf(now, timeZone);
    const named = time ? instantOf(day, minutesOf(time), timeZone) : null;
    const anchor = { date: day, at: named ?? (date == null ? now : null) };
    return planOccurrences(programme, anchor, hours, now);
  }
}

function stepOf(
  programme: Programme,
  planned: PlannedOccurrence,
  { summary, ways, senderName, callBack, mayLeave }: Framed,
): DryRunStepType {
  const { step, dueAt, shifted } = planned;
  const route = step.action === 'message' ? ways.best(step.channels) : null;
  const channel = route?.kind === 'open' ? route.channel : null;
  const words =
    step.action === 'message'
      ? sampleMessage(
          step,
          { channel: channel ?? step.channels[0]!, language: summary.language, senderName },
          route?.kind === 'open' && route.asksNumber,
        )
      : null;
  const { language, preferredName: firstName } = summary;
  const byHand = handWords(step, { language, senderName, firstName, phone: callBack }, mayLeave);
  return {
    stepCode: step.code,
    name: step.name,
    action: step.action,
    localDate: localDateOf(dueAt, summary.timeZone),
    localTime: wallTimeOf(dueAt, summary.timeZone),
    shiftedByQuietHours: shifted,
    channel,
    blockedReason: route?.kind === 'closed' ? route.reason : null,
    followsUp: programme.steps.find(({ code }) => code === step.ifUnanswered)?.name ?? null,
    subject: words?.subject || null,
    text: words?.text ?? byHand,
  };
}
