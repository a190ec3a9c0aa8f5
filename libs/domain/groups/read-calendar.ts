import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import ical, { ICalEventStatus } from 'ical-generator';
import { systemContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { readCalendarSecret } from './calendar-address';
import type { FeedKind } from './calendar-feed.entity';

/** How far a calendar reaches back and ahead, in days. */
const BACK_DAYS = 30;
const AHEAD_DAYS = 90;
const MOST_EVENTS = 1_000;

/** All that a patient's calendar says, beside the times: no facility, no programme, no room. */
const neutralTitle: Record<Language, string> = { en: 'Appointment', es: 'Cita' };

interface FeedRow {
  id: Id;
  kind: FeedKind;
  facilityId: Id | null;
  staffMemberId: Id | null;
  patientId: Id | null;
}

interface EventRow {
  id: Id;
  startsAt: Date;
  endsAt: Date;
  title: string;
  room: string | null;
  isCancelled: boolean;
  version: number;
  language: Language;
}

const FEED = `
  select id, kind, facility_id as "facilityId", staff_member_id as "staffMemberId", patient_id as "patientId"
  from calendar_feeds c where organization_id = $1 and digest = $2 and revoked_at is null and kind = any($3::text[])
    and not exists (select from staff_members m where m.organization_id = c.organization_id and m.id = c.staff_member_id
      and m.status = 'deactivated')`;

// Appointments lie to the right of this slice: a named read of their table. Nobody's name stands in a calendar.
const EVENTS = `
  select * from (select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt", g.title, s.room, s.status = 'cancelled' as "isCancelled",
    s.version, coalesce((select p.language from patients p where p.organization_id = s.organization_id and p.id = $4), 'en') as language
  from group_sessions s
  join facility_groups g on g.organization_id = s.organization_id and g.id = s.group_id
  where s.organization_id = $1 and s.starts_at between app.now() - $5::interval and app.now() + $6::interval
    and (s.facility_id = $2 or $3 in (s.facilitator_id, s.co_facilitator_id)
      or exists (select from group_substitutes u where u.organization_id = s.organization_id and u.session_id = s.id
        and u.staff_member_id = $3 and u.removed_at is null)
      or exists (select from group_members m where m.organization_id = s.organization_id and m.group_id = s.group_id
        and m.patient_id = $4 and m.from_date <= s.local_date and coalesce(m.until_date, s.local_date) >= s.local_date))
  union all
  select a.id, a.starts_at, a.ends_at, 'Appointment', r.name, a.status = 'cancelled', a.version,
    coalesce((select p.language from patients p where p.organization_id = a.organization_id and p.id = $4), 'en')
  from appointments a
  left join appointment_rooms r on r.organization_id = a.organization_id and r.id = a.room_id
  where a.organization_id = $1 and a.starts_at between app.now() - $5::interval and app.now() + $6::interval
    and (a.staff_member_id = $3 or a.patient_id = $4)) events
  order by "startsAt", id limit ${MOST_EVENTS}`;

/** Writes the calendar behind a secret address. */
@Injectable()
export class ReadCalendar {
  constructor(private readonly database: Database) {}

  /**
   * The calendar as text/calendar, or null: an address that never was and one that was revoked are the same. The secret is
   * found by its SHA-256, so that the time of the look-up tells nothing about a near miss.
   */
  async run(secret: string, kinds: readonly FeedKind[], requestId: string): Promise<string | null> {
    const known = readCalendarSecret(secret);
    if (!known) return null;
    const ctx = systemContext(known.organizationId, 'calendar.read', requestId);
    try {
      return await this.database.read(ctx, async (tx) => {
        const [feed] = await tx.query<FeedRow>(FEED, [known.organizationId, known.digest, kinds]);
        return feed ? calendarOf(feed, await eventsOf(tx, feed)) : null;
      });
    } catch (error) {
      // No such organization, or a suspended one.
      if (error instanceof AppError && error.code === 'UNAUTHENTICATED') return null;
      throw error;
    }
  }
}

async function eventsOf(tx: Transaction, { facilityId, staffMemberId, patientId }: FeedRow): Promise<EventRow[]> {
  tx.saw(patientId);
  return tx.query<EventRow>(EVENTS, [
    tx.ctx.organizationId,
    facilityId,
    staffMemberId,
    patientId,
    `${BACK_DAYS} days`,
    `${AHEAD_DAYS} days`,
  ]);
}

function calendarOf(feed: FeedRow, events: readonly EventRow[]): string {
  const calendar = ical({ prodId: { company: 'calendar', product: 'feed', language: 'EN' }, ttl: 60 * 60 });
  for (const { id, startsAt, endsAt, title, room, isCancelled, version, language } of events) {
    const isNeutral = feed.kind === 'patient';
    calendar.createEvent({
      // Of its own in each calendar: two people's calendars must not show that they name the same session.
      id: createHash('sha256').update(`${feed.id} ${id}`).digest('hex').slice(0, 32),
      start: startsAt,
      end: endsAt,
      stamp: startsAt,
      sequence: version,
      summary: isNeutral ? neutralTitle[language] : title,
      ...(room && !isNeutral ? { location: room } : {}),
      ...(isCancelled ? { status: ICalEventStatus.CANCELLED } : {}),
    });
  }
  return calendar.toString();
}
