import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { displayNameSql } from '../patients/patients.service';
import type { NoteWeekInput } from './shared-weeks.graphql';
import { weekOutcomes, type WeekOutcome } from './weekly-outcome.entity';

/** How many weeks are shown, and how far back one can be noted. */
const WEEKS_BACK = 8;

/** A week that a patient shares, with what came of the last ones. */
export interface SharedWeek {
  patientId: Id;
  patientName: string;
  commitment: string | null;
  sponsorCalls: number | null;
  sponsorVisits: number | null;
  /** Every week of the last eight, the running one first; those that nobody noted have no outcome. */
  weeks: { weekOf: string; outcome: WeekOutcome | null }[];
}

/** The first day of the week that runs where a patient lives, by the organization's calendar. */
const RUNNING_WEEK = `
  cross join lateral (select (app.now() at time zone p.time_zone)::date as today) t
  cross join lateral (select t.today - (extract(dow from t.today)::int - o.week_starts_on + 7) % 7 as week_of) r`;

const SHARED = `
  select s.patient_id as "patientId", ${displayNameSql('p')} as "patientName", s.commitment,
    s.sponsor_calls as "sponsorCalls", s.sponsor_visits as "sponsorVisits",
    (select json_agg(json_build_object('weekOf', w.week_of, 'outcome', n.outcome) order by w.week_of desc)
     from (select r.week_of - 7 * back as week_of from generate_series(0, ${WEEKS_BACK - 1}) back) w
     left join weekly_outcomes n on n.organization_id = $1 and n.patient_id = s.patient_id and n.week_of = w.week_of) as weeks
  from app.shared_weeks() s
  join patients p on p.organization_id = $1 and p.id = s.patient_id
  join organizations o on o.organization_id = $1
  ${RUNNING_WEEK}
  order by p.last_name, p.first_name, p.id`;

const noteSchema = z.object({
  patientId: z.string().refine(isId, { error: 'This patient can’t be found.' }),
  weekOf: z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }),
  outcome: z.enum(weekOutcomes),
});

/**
 * What patients share of their week with those on their care team: their commitment and what came of it, while their signed
 * plan says so. The wall is in SQL: `app.shared_weeks` answers nothing else of a plan, and nothing once it is taken back.
 */
@Injectable()
export class SharedWeeks {
  /** Of all patients of one's own care teams who share theirs, by name. */
  async mine(tx: Transaction): Promise<SharedWeek[]> {
    authorize(tx.ctx, 'week:read');
    const weeks = await tx.query<SharedWeek>(SHARED, [tx.ctx.organizationId]);
    tx.saw(...weeks.map(({ patientId }) => patientId));
    return weeks;
  }

  /**
   * Notes what came of a week, together with the patient; noted again, it is corrected.
   * @throws AppError FORBIDDEN; NOT_FOUND, also where the patient shares nothing; BAD_INPUT for a day that begins no week of
   * the last eight
   */
  async note(tx: Transaction, input: NoteWeekInput): Promise<SharedWeek> {
    authorize(tx.ctx, 'week:read');
    const { patientId, weekOf, outcome } = parseInput(noteSchema, input);
    const shared = (await this.mine(tx)).find((each) => each.patientId === patientId.toLowerCase());
    if (!shared) throw notFound();
    if (!shared.weeks.some((week) => week.weekOf === weekOf))
      throw badInput('input.weekOf', 'Choose one of the last eight weeks.');
    await tx.query(
      `insert into weekly_outcomes (organization_id, patient_id, week_of, outcome, noted_by_id) values ($1, $2, $3, $4, $5)
       on conflict (organization_id, patient_id, week_of) do update
         set outcome = excluded.outcome, noted_by_id = excluded.noted_by_id`,
      [tx.ctx.organizationId, shared.patientId, weekOf, outcome, tx.ctx.actorId],
    );
    await tx.changed('plans');
    return { ...shared, weeks: shared.weeks.map((week) => (week.weekOf === weekOf ? { weekOf, outcome } : week)) };
  }
}
