import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { findingsSql } from './signal-findings';
import { SignalRulesService } from './signal-rules.service';

/** What an evaluation changed. */
export interface Evaluation {
  /** Signals that are new or say more than before. */
  raised: number;
  ended: number;
}

/*
 * Raises what was found, ends what is found no longer. A signal that got worse is open for everyone again, however it was
 * acknowledged or put off; one that stayed as it was is not written to, so that a second sweep changes no row. `not in`
 * is looked up by hash whatever the planner guesses of what was found: as an anti-join it took as many comparisons as
 * signals times findings.
 */
const evaluation = (isAll: boolean): string => `
  with ${findingsSql(isAll)},
  ended as (
    update signals s set ended_at = m.now from moment m
    where s.organization_id = $1 and s.ended_at is null ${isAll ? '' : 'and s.patient_id = any($5::uuid[])'}
      and (s.patient_id, s.rule, s.subject) not in (select f.patient_id, f.rule, f.subject from found f)
    returning s.patient_id),
  raised as (
    insert into signals (organization_id, patient_id, rule, subject, weight, evidence)
    select $1, f.patient_id, f.rule, f.subject, f.weight, f.evidence from found f
    order by f.patient_id, f.rule, f.subject
    on conflict (organization_id, patient_id, rule, subject) where ended_at is null
    do update set evidence = excluded.evidence, weight = greatest(signals.weight, excluded.weight),
      acknowledged_at = case when excluded.weight <= signals.weight then signals.acknowledged_at end,
      acknowledged_by_id = case when excluded.weight <= signals.weight then signals.acknowledged_by_id end,
      snoozed_until = case when excluded.weight <= signals.weight then signals.snoozed_until end
    where signals.evidence <> excluded.evidence or excluded.weight > signals.weight
    returning patient_id)
  select 'ended' as what, patient_id as "patientId" from ended union all select 'raised', patient_id from raised`;

const OF_ALL = evaluation(true);
const OF_SOME = evaluation(false);

/** Holds the signals of patients against what the rules find now. */
@Injectable()
export class EvaluateSignals {
  constructor(private readonly rules: SignalRulesService) {}

  /** Of everybody in the organization, in one statement; running it again changes nothing. */
  async all(tx: Transaction): Promise<Evaluation> {
    // Nobody waits for it, and it may look at a hundred thousand patients: more than the five seconds of a page.
    await tx.query(`set local statement_timeout = '15s'`);
    return this.evaluate(tx, OF_ALL, []);
  }

  /** Of one patient, at once after something happened. */
  one(tx: Transaction, patientId: Id): Promise<Evaluation> {
    return this.evaluate(tx, OF_SOME, [[patientId]]);
  }

  private async evaluate(tx: Transaction, sql: string, scope: readonly unknown[]): Promise<Evaluation> {
    const rules = (await this.rules.list(tx)).filter(({ isOn }) => isOn);
    const changed = await tx.query<{ what: keyof Evaluation; patientId: Id }>(sql, [
      tx.ctx.organizationId,
      rules.map(({ rule }) => rule),
      rules.map(({ amount }) => amount),
      rules.map(({ days }) => days),
      ...scope,
    ]);
    tx.saw(...changed.map(({ patientId }) => patientId));
    if (changed.length > 0) await tx.changed('check-ins');
    const count = (what: keyof Evaluation): number => changed.filter((row) => row.what === what).length;
    return { raised: count('raised'), ended: count('ended') };
  }
}
