import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';

/** What is ticked off by hand in a week. */
export const participationTicks = ['sponsor', 'service', 'reading'] as const;
/** One of them. */
export type ParticipationTick = (typeof participationTicks)[number];

/** What a patient took part in during one week; facts side by side, never a score. */
export interface ParticipationWeek {
  patientId: Id;
  /** YYYY-MM-DD, where the patient lives; the day that the organization's weeks begin on. */
  weekOf: string;
  /** Meetings in the log, those entered in error left out. */
  meetings: number;
  sponsorContact: boolean;
  /** At present: past weeks say the same. */
  hasHomeGroup: boolean;
  service: boolean;
  stepWork: boolean;
  reading: boolean;
  ticks: ParticipationTick[];
}

const tickSchema = z.object({ kind: z.enum(participationTicks), isDone: z.boolean() });

/** Patients with the first day of the week that runs where they live. */
const RUNNING = `
  patients p
  join organizations o on o.organization_id = p.organization_id
  cross join lateral (select (app.now() at time zone p.time_zone)::date as today) x
  cross join lateral (select today - (extract(dow from today)::int - o.week_starts_on + 7) % 7 as week_of) r`;

const WEEKS = `
  select p.id as "patientId", w.week_of::text as "weekOf",
    (select count(*)::int from meeting_attendances a
      where a.organization_id = p.organization_id and a.patient_id = p.id and a.entered_in_error_at is null
        and a.local_date between w.week_of and w.week_of + 6) as meetings,
    t.kinds @> '{sponsor}' as "sponsorContact",
    exists (select from recovery_paths r join chosen_meetings c
        on c.organization_id = r.organization_id and c.recovery_path_id = r.id and c.is_home_group
      where r.organization_id = p.organization_id and r.patient_id = p.id and r.superseded_at is null) as "hasHomeGroup",
    t.kinds @> '{service}' or d.kinds @> '{service}' as service,
    d.kinds @> '{worksheet}' or exists (select from step_visits v
      where v.organization_id = p.organization_id and v.patient_id = p.id
        and (v.started_on between w.week_of and w.week_of + 6 or v.finished_on between w.week_of and w.week_of + 6))
      as "stepWork",
    t.kinds @> '{reading}' or d.kinds && '{reading,literature}' as reading,
    t.kinds as ticks
  from ${RUNNING}
  cross join lateral (select r.week_of - 7 * back as week_of from generate_series(0, $3::int - 1) back) w
  cross join lateral (select coalesce(array_agg(distinct k.kind), '{}') as kinds from participation_ticks k
    where k.organization_id = p.organization_id and k.patient_id = p.id
      and k.week_of between w.week_of and w.week_of + 6) t
  cross join lateral (select coalesce(array_agg(k.kind), '{}') as kinds from recovery_tasks k
    where k.organization_id = p.organization_id and k.patient_id = p.id and k.status = 'done'
      and k.closed_on between w.week_of and w.week_of + 6) d
  where p.organization_id = $1 and p.id = any($2::uuid[])
  order by w.week_of desc`;

const SET_TICK = `
  insert into participation_ticks (organization_id, patient_id, kind, week_of)
  select p.organization_id, p.id, $3::text, r.week_of from ${RUNNING} where p.organization_id = $1 and p.id = $2
  on conflict do nothing`;

/** Also one that was set when the organization's weeks began on another day. */
const TAKE_TICK = `
  delete from participation_ticks k using ${RUNNING}
  where p.organization_id = $1 and p.id = $2 and k.organization_id = p.organization_id and k.patient_id = p.id
    and k.kind = $3::text and k.week_of between r.week_of and r.week_of + 6`;

/** Active participation in plain sight. */
@Injectable()
export class ParticipationService {
  /** The last weeks of these patients, the running one first. */
  async ofPatients(tx: Transaction, patientIds: readonly Id[], weeks: number): Promise<ParticipationWeek[]> {
    tx.saw(...patientIds);
    return tx.query<ParticipationWeek>(WEEKS, [tx.ctx.organizationId, patientIds, weeks]);
  }

  /** Ticks something off for the running week, or takes the tick away. @throws AppError BAD_INPUT */
  async tick(tx: Transaction, patientId: Id, input: { kind: ParticipationTick; isDone: boolean }): Promise<void> {
    const { kind, isDone } = parseInput(tickSchema, input);
    await tx.query(isDone ? SET_TICK : TAKE_TICK, [tx.ctx.organizationId, patientId, kind]);
    await tx.changed('patients');
  }
}
