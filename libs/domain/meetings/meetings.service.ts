import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { pageOf, pageRequest, type ConnectionPage, type PageArgs } from '@stepwell/platform/graphql/connection';
import { FeedSource } from './feed-source.entity';
import { fellowships, isFellowship, type Fellowship } from './fellowships';
import { Meeting } from './meeting.entity';
import type { MeetingType } from './meetings.graphql';
import { nextStart } from './next-start';
import { SEARCH_KEY_LENGTH, searchMeetings, type MeetingSearch } from './search-meetings';

/** The directory of meetings, and the catalogue of fellowships, for this slice's edges and for slices to the right. */
@Injectable()
export class MeetingsService {
  /** A page of meetings sorted by next start. @throws AppError BAD_INPUT, NOT_FOUND */
  async search(tx: Transaction, filter: MeetingSearch, args: PageArgs): Promise<ConnectionPage<MeetingType>> {
    const page = pageRequest(args, SEARCH_KEY_LENGTH);
    const { hits, totalCount } = await searchMeetings(tx, filter, page);
    const shown = new Map(
      (
        await this.byIds(
          tx,
          hits.map((hit) => hit.id),
        )
      ).map((meeting) => [meeting.id, meeting]),
    );
    return pageOf(
      hits,
      page,
      totalCount,
      (hit) => hit.key,
      (hit) => shown.get(hit.id)!,
    );
  }

  /** Meetings as people see them, with next start and source; ids that are not there are left out. */
  async byIds(tx: Transaction, ids: readonly Id[]): Promise<MeetingType[]> {
    if (ids.length === 0) return [];
    const meetings = await tx.repo(Meeting).find({ where: { id: In([...ids]) } });
    const sourceIds = [...new Set(meetings.map((meeting) => meeting.feedSourceId))];
    const sources = sourceIds.length > 0 ? await tx.repo(FeedSource).find({ where: { id: In(sourceIds) } }) : [];
    const names = new Map(sources.map((source) => [source.id, source.name]));
    const now = await tx.now();
    return meetings.map((meeting) => viewOf(meeting, names.get(meeting.feedSourceId)!, now));
  }

  /** @throws AppError NOT_FOUND unless the organization has every one of these meetings, missing ones included */
  async requireAll(tx: Transaction, ids: readonly Id[]): Promise<void> {
    const wanted = new Set(ids.map((id) => id.toLowerCase()));
    if (![...wanted].every(isId)) throw notFound();
    if (wanted.size > 0 && (await tx.repo(Meeting).count({ id: In([...wanted]) })) !== wanted.size) throw notFound();
  }

  /** The catalogue of fellowships and other paths, in the order it is shown. */
  fellowships(): readonly Fellowship[] {
    return fellowships;
  }

  /** Tells whether a code stands in the catalogue. */
  isFellowship(code: string): boolean {
    return isFellowship(code);
  }
}

function viewOf(meeting: Meeting, sourceName: string, now: Date): MeetingType {
  const takesPlace = meeting.missingSince === null && meeting.attendance !== 'inactive';
  return {
    id: meeting.id,
    name: meeting.name,
    fellowship: meeting.fellowship,
    sourceName,
    weekday: meeting.weekday,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    timeZone: meeting.timeZone,
    nextStart: takesPlace ? nextStart(meeting, now) : null,
    attendance: meeting.attendance,
    formats: meeting.formats,
    typeCodes: meeting.typeCodes,
    locationName: meeting.locationName,
    address: meeting.address,
    region: meeting.region,
    conferenceUrl: meeting.conferenceUrl,
    conferencePhone: meeting.conferencePhone,
    notes: meeting.notes,
    missingSince: meeting.missingSince,
  };
}
