import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import type { AddTreatmentGoalInput, TreatmentGoalType, UpdateTreatmentGoalInput } from './goals.graphql';
import { goalStatuses, TreatmentGoal } from './treatment-goal.entity';

/** More active goals than this serve nobody. */
const MOST_ACTIVE = 12;

const text = oneLine('The goal', 300);
const addSchema = z.object({ patientId: z.string(), text });
const updateSchema = z.object({
  id: z.string().refine(isId, { error: 'This goal can’t be found.' }),
  version: z.int(),
  text: text.nullish(),
  status: z.enum(goalStatuses).nullish(),
});

/** A goal with the patient it belongs to. */
export type GoalView = TreatmentGoalType & { patientId: Id };

const GOALS = `
  select g.id, g.version, g.patient_id as "patientId", g.text, g.status, s.display_name as "authorName",
    g.created_at as "createdAt", g.closed_at as "closedAt"
  from treatment_goals g
  join staff_members s on s.organization_id = g.organization_id and s.id = g.author_id
  where g.organization_id = $1`;

/** The minimal list of a patient's treatment-plan goals, which notes cite. */
@Injectable()
export class GoalsService {
  constructor(private readonly patients: PatientsService) {}

  /** Goals of these patients: active ones first, then the newest. */
  async ofPatients(tx: Transaction, patientIds: readonly Id[]): Promise<GoalView[]> {
    const goals = await tx.query<GoalView>(
      `${GOALS} and g.patient_id = any($2::uuid[])
       order by g.status <> 'active', case when g.status = 'active' then g.created_at end, g.closed_at desc, g.id`,
      [tx.ctx.organizationId, patientIds],
    );
    tx.saw(...goals.map((goal) => goal.patientId));
    return goals;
  }

  /** Adds a goal. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT when there are too many or it is there already */
  async add(tx: Transaction, input: AddTreatmentGoalInput): Promise<TreatmentGoalType> {
    authorize(tx.ctx, 'plan:write');
    const given = parseInput(addSchema, input);
    const { id: patientId } = await this.patients.lock(tx, given.patientId);
    await refuseOneMore(tx, patientId, given.text);
    const { id } = await tx.repo(TreatmentGoal).insert({ patientId, text: given.text, authorId: tx.ctx.actorId! });
    await tx.changed('patients');
    return this.view(tx, id);
  }

  /** Rewords, closes or reopens a goal; what a signed note cites keeps its words. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT */
  async update(tx: Transaction, input: UpdateTreatmentGoalInput): Promise<TreatmentGoalType> {
    authorize(tx.ctx, 'plan:write');
    const { id, version, text: words, status } = parseInput(updateSchema, input);
    const goal = await tx.repo(TreatmentGoal).get(id);
    const next = status ?? goal.status;
    if (next === 'active' && goal.status !== 'active') {
      await this.patients.lock(tx, goal.patientId);
      await refuseOneMore(tx, goal.patientId, words ?? goal.text);
    }
    if (words && words !== goal.text && (await isSignedFor(tx, goal)))
      throw badInput('input.text', 'A signed note cites this goal, so its words stay. End it and add another.');
    await tx.repo(TreatmentGoal).updateVersion(id, version, {
      text: words ?? goal.text,
      status: next,
      closedAt: next === 'active' ? null : next === goal.status ? goal.closedAt : await tx.now(),
    });
    await tx.changed('patients');
    return this.view(tx, id);
  }

  private async view(tx: Transaction, id: Id): Promise<TreatmentGoalType> {
    const [goal] = await tx.query<GoalView>(`${GOALS} and g.id = $2`, [tx.ctx.organizationId, id]);
    return goal!;
  }
}

async function refuseOneMore(tx: Transaction, patientId: Id, words: string): Promise<void> {
  const active = await tx.repo(TreatmentGoal).find({ where: { patientId, status: 'active' } });
  if (active.some((goal) => goal.text === words)) throw badInput('input.text', 'This goal is there already.');
  if (active.length >= MOST_ACTIVE)
    throw badInput('input.text', `At most ${MOST_ACTIVE} goals are active at a time. Close one first.`);
}

// Entries lie to the right of this slice: a named read of their table, for the sentence; the database refuses it too.
async function isSignedFor(tx: Transaction, goal: TreatmentGoal): Promise<boolean> {
  const cited = await tx.query(
    `select from group_entries where organization_id = $1 and patient_id = $2 and goal_id = $3 and signed_at is not null
     limit 1`,
    [tx.ctx.organizationId, goal.patientId, goal.id],
  );
  return cited.length > 0;
}
