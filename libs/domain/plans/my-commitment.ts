import { Injectable } from '@nestjs/common';
import { notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { wholeContent } from './empty-content';
import type { SayMyWeekInput } from './my-commitment.patient-graphql';
import { keepWeek, NOTED_WEEKS, weekSchema, type NotedWeek } from './noted-weeks';
import { PlansService } from './plans.service';

/** What a patient set themselves for each week, and how the last ones went. */
export interface OwnWeeks {
  commitment: string;
  /** A peer specialist of the care team sees it. */
  isShared: boolean;
  /** The last eight, the running one first. */
  weeks: NotedWeek[];
}

/** The weekly commitment of a patient's own plan, and their own word on how a week went. */
@Injectable()
export class MyCommitment {
  constructor(private readonly plans: PlansService) {}

  /** What the active plan holds for each week; null where there is no plan, or no commitment in it. */
  async view(tx: Transaction, patientId: Id): Promise<OwnWeeks | null> {
    const plan = await this.plans.activeOf(tx, patientId);
    const weekly = plan && wholeContent(plan.content).weekly;
    if (!weekly?.commitment) return null;
    const [row] = await tx.query<{ weeks: NotedWeek[] }>(
      `select ${NOTED_WEEKS} as weeks from patients p join organizations o on o.organization_id = p.organization_id
       where p.organization_id = $1 and p.id = $2`,
      [tx.ctx.organizationId, patientId],
    );
    return { commitment: weekly.commitment, isShared: weekly.isShared, weeks: row!.weeks };
  }

  /** Keeps how a week went; said again, it is corrected. @throws AppError NOT_FOUND without a commitment; BAD_INPUT */
  async say(tx: Transaction, patientId: Id, input: SayMyWeekInput): Promise<OwnWeeks> {
    const week = parseInput(weekSchema, input);
    const mine = await this.view(tx, patientId);
    if (!mine) throw notFound();
    return { ...mine, weeks: await keepWeek(tx, patientId, mine.weeks, week, null) };
  }
}
