import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { displayNameSql } from '../patients/patients.service';
import { keepWeek, NOTED_WEEKS, weekSchema, type NotedWeek } from './noted-weeks';
import type { NoteWeekInput } from './shared-weeks.graphql';

/** A week that a patient shares, with what came of the last ones. */
export interface SharedWeek {
  patientId: Id;
  patientName: string;
  commitment: string | null;
  sponsorCalls: number | null;
  sponsorVisits: number | null;
  /** Every week of the last eight, the running one first; those that nobody noted have no outcome. */
  weeks: NotedWeek[];
}

const SHARED = `
  select s.patient_id as "patientId", ${displayNameSql('p')} as "patientName", s.commitment,
    s.sponsor_calls as "sponsorCalls", s.sponsor_visits as "sponsorVisits", ${NOTED_WEEKS} as weeks
  from app.shared_weeks() s
  join patients p on p.organization_id = $1 and p.id = s.patient_id
  join organizations o on o.organization_id = $1
  order by p.last_name, p.first_name, p.id`;

const noteSchema = weekSchema.extend({
  patientId: z.string().refine(isId, { error: 'This patient can’t be found.' }),
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
    const { patientId, ...week } = parseInput(noteSchema, input);
    const shared = (await this.mine(tx)).find((each) => each.patientId === patientId.toLowerCase());
    if (!shared) throw notFound();
    return { ...shared, weeks: await keepWeek(tx, shared.patientId, shared.weeks, week, tx.ctx.actorId) };
  }
}
