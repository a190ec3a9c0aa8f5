import { Injectable } from '@nestjs/common';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { milesBetween } from '@stepwell/platform/geography/distance';
import type { Position } from '@stepwell/platform/geography/postal-centroid';
import type { PageArgs } from '@stepwell/platform/graphql/connection';
import { pageOf, pageRequest, type ConnectionPage } from '@stepwell/platform/graphql/paging';
import { isFellowship } from './fellowships';
import { knownPaths, ownPathId, ownTypesOf, type KnownPath } from './known-paths';
import type { MeetingMarkType, MeetingType } from './meetings.graphql';
import { readNearPlace, type MeetingNearness } from './near-place';
import { wordsOfType } from './meeting-type-words';
import { nextStart } from './next-start';
import { meetingsStartingBetween, type SpanHit, type StartSearch } from './starting-between';
import { SEARCH_KEY_LENGTH, searchMeetings, type MeetingSearch } from './search-meetings';

/** Which row a meeting is: one of the organization's own, or one of the shared directory; the other is null. */
export interface MeetingRef {
  meetingId: Id | null;
  directoryMeetingId: Id | null;
}

const MEETINGS = `
  select m.id, m.name, m.fellowship, m.feed_source_id as "sourceId", s.name as "sourceName",
    s.kind = 'manual' as "isManual", m.weekday, m.start_time as "startTime", m.end_time as "endTime",
    m.time_zone as "timeZone", m.attendance, m.formats, m.type_codes as "typeCodes", m.location_name as "locationName",
    m.address, m.region, m.latitude, m.longitude, m.conference_url as "conferenceUrl", m.conference_phone as "conferencePhone", m.notes,
    m.missing_since as "missingSince", m.is_hidden as "isHidden", m.overridden_fellowship as "overriddenFellowship",
    m.overridden_time_zone as "overriddenTimeZone", r."reportedClosedOn",
    case when m.is_hidden then r."confirmedClosedOn" end as "confirmedClosedOn"
  from organization_meetings m
  left join lateral (
    select max(last_reported_on) filter (where status = 'open')::text as "reportedClosedOn",
      max((decided_at at time zone m.time_zone)::date) filter (where status = 'confirmed')::text as "confirmedClosedOn"
    from meeting_reports where organization_id = $1 and coalesce(meeting_id, directory_meeting_id) = m.id) r on true
  join feed_sources s on s.organization_id = m.organization_id and s.id = m.feed_source_id
  where m.organization_id = $1 and m.id = any($2)`;

const MARKS = `
  select coalesce(k.meeting_id, k.directory_meeting_id) as "meetingId", k.id, k.kind, k.facility_id as "facilityId",
    f.name as "facilityName", k.note, p.display_name as "markedByName", k.marked_at as "markedAt"
  from meeting_marks k
  left join facilities f on f.organization_id = k.organization_id and f.id = k.facility_id
  left join staff_members p on p.organization_id = k.organization_id and p.id = k.marked_by_id
  where k.organization_id = $1 and (k.meeting_id = any($2) or k.directory_meeting_id = any($2))
  order by f.name nulls first, k.id`;

function milesFrom(place: Position | null, { latitude, longitude }: MeetingType): number | null {
  return place && latitude !== null && longitude !== null ? milesBetween(place, { latitude, longitude }) : null;
}

/** The directory of meetings, and the catalogue of fellowships, for this slice's edges and for slices to the right. */
@Injectable()
export class MeetingsService {
  /** A page of meetings sorted by next start. @throws AppError BAD_INPUT, NOT_FOUND */
  async search(
    tx: Transaction,
    { near, ...filter }: MeetingSearch & { near?: MeetingNearness | null },
    args: PageArgs,
  ): Promise<ConnectionPage<MeetingType>> {
    const page = pageRequest(args, SEARCH_KEY_LENGTH);
    const place = near ? await readNearPlace(tx, near) : null;
    const { hits, totalCount } = await searchMeetings(tx, filter, page, place);
    const found = await this.from(
      tx,
      hits.map((hit) => hit.id),
      place,
    );
    const shown = new Map(found.map((meeting) => [meeting.id, meeting]));
    return pageOf(
      hits,
      page,
      totalCount,
      (hit) => hit.key,
      (hit) => shown.get(hit.id)!,
    );
  }

  /** Meetings as people see them, hidden and missing ones included; ids that are not there are left out. */
  async byIds(tx: Transaction, ids: readonly Id[]): Promise<MeetingType[]> {
    if (ids.length === 0) return [];
    const parameters = [tx.ctx.organizationId, ids];
    const meetings = await tx.query<Omit<MeetingType, 'nextStart' | 'marks' | 'types'>>(MEETINGS, parameters);
    const marks = await tx.query<MeetingMarkType & { meetingId: Id }>(MARKS, parameters);
    const ownTypes = await ownTypesOf(tx, [...new Set(meetings.map(({ fellowship }) => fellowship))]);
    const now = await tx.now();
    return meetings.map((meeting) => ({
      ...meeting,
      types: meeting.typeCodes.map((code) => {
        const words = wordsOfType(meeting.fellowship, code, ownTypes.get(meeting.fellowship));
        return { code, en: words?.en ?? null, es: words?.es ?? null };
      }),
      nextStart:
        meeting.missingSince || meeting.confirmedClosedOn || meeting.attendance === 'inactive'
          ? null
          : nextStart(meeting, now),
      marks: marks.filter((mark) => mark.meetingId === meeting.id),
    }));
  }

  /** Meetings as `byIds` shows them, with their distance from a place. */
  async from(tx: Transaction, ids: readonly Id[], place: Position | null): Promise<MeetingType[]> {
    const meetings = await this.byIds(tx, ids);
    return meetings.map((meeting) => ({ ...meeting, distanceMiles: milesFrom(place, meeting) }));
  }

  /** The meetings that start in spans of time, at most `most` of each way, in reach and online. */
  startingBetween(tx: Transaction, search: StartSearch, most: number): Promise<SpanHit[]> {
    return meetingsStartingBetween(tx, search, most);
  }

  /** The first start of a meeting at or after an instant; null for one that is not held now, or by appointment. */
  nextStartOf(meeting: MeetingType, after: Date): Date | null {
    // One that is closed, missing or paused has no next start.
    return meeting.nextStart && nextStart(meeting, after);
  }

  /** One meeting, as `byIds` shows it. @throws AppError NOT_FOUND */
  async get(tx: Transaction, id: Id): Promise<MeetingType> {
    const [meeting] = isId(id) ? await this.byIds(tx, [id]) : [];
    if (!meeting) throw notFound();
    return meeting;
  }

  /**
   * Which rows these meetings are, in the same order, missing ones included.
   * @throws AppError NOT_FOUND unless each is one of the organization's own or of a feed it subscribes to
   */
  async locate(tx: Transaction, ids: readonly Id[]): Promise<MeetingRef[]> {
    if (!ids.every(isId)) throw notFound();
    const rows = await tx.query<{ id: Id; isOwn: boolean }>(
      `select id, is_own as "isOwn" from organization_meetings where organization_id = $1 and id = any($2)`,
      [tx.ctx.organizationId, ids],
    );
    const isOwn = new Map(rows.map((row) => [row.id, row.isOwn]));
    return ids.map((id) => {
      const found = isOwn.get(id.toLowerCase());
      if (found === undefined) throw notFound();
      return found ? { meetingId: id, directoryMeetingId: null } : { meetingId: null, directoryMeetingId: id };
    });
  }

  /** The catalogue and the organization's own paths, in the order they are shown; retired ones included. */
  paths(tx: Transaction): Promise<KnownPath[]> {
    return knownPaths(tx);
  }

  /**
   * Refuses own paths that are not there; retired ones are kept by who chose them.
   * @throws AppError BAD_INPUT naming the field
   */
  async requireKnown(tx: Transaction, codes: readonly string[], field: string, withSteps = false): Promise<void> {
    if (!withSteps && codes.every((code) => isFellowship(code))) return;
    const known = (await knownPaths(tx)).filter(({ isTwelveStep }) => isTwelveStep || !withSteps);
    if (!codes.every((code) => known.some((path) => path.code === code)))
      throw badInput(field, 'Choose a path from the list.');
  }

  /** Tells whether a code is of the catalogue, or has the form of an own path's: `requireKnown` says whether that is there. */
  isFellowship(code: string): boolean {
    return isFellowship(code) || ownPathId(code) !== null;
  }
}
