import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { nearCondition, type NearPlace } from './near-place';
import { nextStart } from './next-start';

/** Instants between which a meeting shall start; the end is not included. */
export interface StartSpan {
  from: Date;
  until: Date;
}

/** Which meetings to look for. */
export interface StartSearch {
  spans: readonly StartSpan[];
  /** Codes of paths; none finds nothing. */
  fellowships: readonly string[];
  /** Where somebody can go to; null where only online meetings are within reach. */
  near: NearPlace | null;
  /** Meetings to leave out. */
  except: readonly Id[];
}

/** A meeting that starts in a span. */
export interface SpanHit {
  /** Place of the span in the search. */
  span: number;
  meetingId: Id;
  start: Date;
  way: 'in_person' | 'online';
  /** Meetings of this way in this span, shown or not. */
  count: number;
}

interface Slot {
  zone: string;
  weekday: number;
  time: string;
}

/** A meeting somebody did not find there is nothing to send a person to in a hard hour. */
const LISTED = `m.organization_id = $1 and m.is_listed and not m.is_hidden and m.weekday is not null
  and m.attendance <> 'inactive' and m.fellowship = any($2)
  and m.id <> all($3)
  and not exists (select from meeting_reports r where r.organization_id = $1 and r.status = 'open'
    and coalesce(r.meeting_id, r.directory_meeting_id) = m.id)`;
const JOINABLE = `(m.attendance in ('online', 'hybrid') and coalesce(m.conference_url, m.conference_phone) is not null)`;

/**
 * The meetings that start within each span on the clocks of their own zones, at most `most` of each way: those in reach,
 * and those online. One that is both counts as in reach.
 */
export async function meetingsStartingBetween(
  tx: Transaction,
  { spans, fellowships, near, except }: StartSearch,
  most: number,
): Promise<SpanHit[]> {
  if (spans.length === 0 || fellowships.length === 0) return [];
  const values: unknown[] = [tx.ctx.organizationId, fellowships, except];
  const hole = (value: unknown): string => `$${values.push(value)}`;
  const reachable = near ? `(m.attendance in ('in_person', 'hybrid') and ${nearCondition(near, hole)})` : 'false';
  const slots = await tx.query<Slot>(
    `select distinct m.time_zone as zone, m.weekday, m.start_time::text as time from organization_meetings m
      where ${LISTED} and (${reachable} or ${JOINABLE})`,
    values,
  );
  const places = placeSlots(slots, spans);
  if (places.length === 0) return [];
  const columns = [
    places.map(({ span }) => span),
    places.map(({ slot }) => slot.zone),
    places.map(({ slot }) => slot.weekday),
    places.map(({ slot }) => slot.time),
    places.map(({ start }) => start),
  ].map(hole);
  return tx.query<SpanHit>(
    `with placed as (
       select s.span, s.start, m.id, coalesce(${reachable}, false) as is_near, ${JOINABLE} as is_online
         from unnest(${columns[0]}::int[], ${columns[1]}::text[], ${columns[2]}::smallint[], ${columns[3]}::time[],
           ${columns[4]}::timestamptz[]) as s (span, zone, weekday, time, start)
         join organization_meetings m on m.time_zone = s.zone and m.weekday = s.weekday and m.start_time = s.time
        where ${LISTED} and (${reachable} or ${JOINABLE})),
     ways as (select span, start, id, case when is_near then 'in_person' else 'online' end as way from placed),
     ranked as (
       select w.*, count(*) over (partition by span, way)::int as count,
         row_number() over (partition by span, way order by start, id) as rank
       from ways w)
     select span, id as "meetingId", start, way, count from ranked where rank <= ${hole(most)} order by span, way, rank`,
    values,
  );
}

function placeSlots(slots: readonly Slot[], spans: readonly StartSpan[]): { span: number; slot: Slot; start: Date }[] {
  return spans.flatMap(({ from, until }, span) =>
    slots.flatMap((slot) => {
      const start = nextStart({ weekday: slot.weekday, startTime: slot.time, timeZone: slot.zone }, from);
      return start && start < until ? [{ span, slot, start }] : [];
    }),
  );
}
