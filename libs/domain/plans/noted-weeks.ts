import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { weekOutcomes, type WeekOutcome } from './weekly-outcome.entity';

/** How many weeks are shown, and how far back one can be noted. */
const WEEKS_BACK = 8;

/** One week, and what came of it. */
export interface NotedWeek {
  /** YYYY-MM-DD: its first day where the patient lives. */
  weekOf: string;
  /** Null where nobody noted it. */
  outcome: WeekOutcome | null;
  /** True where it is the patient's own word. */
  isOwnWord: boolean;
}

/** SQL of the last weeks of a patient `p` of an organization `o`, the running one first, as JSON. */
export const NOTED_WEEKS = `(
  select json_agg(json_build_object('weekOf', w.week_of, 'outcome', n.outcome,
    'isOwnWord', n.id is not null and n.noted_by_id is null) order by w.week_of desc)
  from (select t.today - (extract(dow from t.today)::int - o.week_starts_on + 7) % 7 - 7 * back as week_of
        from (select (app.now() at time zone p.time_zone)::date as today) t, generate_series(0, ${WEEKS_BACK - 1}) back) w
  left join weekly_outcomes n on n.organization_id = p.organization_id and n.patient_id = p.id and n.week_of = w.week_of)`;

/** What is said of a week. */
export const weekSchema = z.object({
  weekOf: z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }),
  outcome: z.enum(weekOutcomes),
});

/**
 * Keeps what came of one of these weeks; said again, it is corrected. `notedById` is null for the patient's own word.
 * @returns the weeks as they stand then. @throws AppError BAD_INPUT for a day that begins none of them
 */
export async function keepWeek(
  tx: Transaction,
  patientId: Id,
  weeks: readonly NotedWeek[],
  { weekOf, outcome }: z.output<typeof weekSchema>,
  notedById: Id | null,
): Promise<NotedWeek[]> {
  if (!weeks.some((week) => week.weekOf === weekOf))
    throw badInput('input.weekOf', 'Choose one of the last eight weeks.');
  await tx.query(
    `insert into weekly_outcomes (organization_id, patient_id, week_of, outcome, noted_by_id) values ($1, $2, $3, $4, $5)
     on conflict (organization_id, patient_id, week_of) do update
       set outcome = excluded.outcome, noted_by_id = excluded.noted_by_id`,
    [tx.ctx.organizationId, patientId, weekOf, outcome, notedById],
  );
  await tx.changed('plans');
  return weeks.map((week) => (week.weekOf === weekOf ? { weekOf, outcome, isOwnWord: notedById === null } : week));
}
