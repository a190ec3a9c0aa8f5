import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { postalCentroid } from '@stepwell/platform/geography/postal-centroid';
import type { MeetingType } from '../meetings/meetings.graphql';
import { MeetingsService } from '../meetings/meetings.service';
import { PatientsService } from '../patients/patients.service';
import { MeetingReaches, type SaidReach } from '../recovery/meeting-reaches.service';
import { RecoveryService, type ChosenMeetingView, type RecoveryPathView } from '../recovery/recovery.service';
import { windowAt, type Span, type WeeklyWindow } from './risk-window';

/** Options that are named for one span of hours; the rest is counted. */
const SHOWN = 3;

/** Ways to be at a meeting. */
export const optionWays = ['in_person', 'online'] as const;
/** One of them. */
export type OptionWay = (typeof optionWays)[number];

/** A meeting that somebody can be at in a hard hour. */
export interface WindowOption {
  meeting: MeetingType;
  startsAt: Date;
  way: OptionWay;
  /** The patient's own words on getting there, for a meeting they chose. */
  transport: string | null;
  isChosen: boolean;
}

/** What there is in one span of hours. */
export interface SpanOptions {
  startsAt: Date;
  endsAt: Date;
  options: WindowOption[];
  /** Meetings that can be gone to, shown or not. */
  inPersonCount: number;
  onlineCount: number;
}

/** What there is in hard hours, and what was taken for "in reach". */
export interface OptionsAnswer {
  /** In the order that was asked for. */
  spans: SpanOptions[];
  reach: SaidReach | null;
  /** False where no path was chosen, or none with meetings: then only chosen meetings are named. */
  wantsMeetings: boolean;
}

type Found = Omit<WindowOption, 'meeting'> & { meetingId: Id };
type Hit = Awaited<ReturnType<MeetingsService['startingBetween']>>[number];

/** Brings the hard hours of a plan together with the meetings of the directory that a patient can be at. */
@Injectable()
export class WindowOptions {
  constructor(
    private readonly patients: PatientsService,
    private readonly recovery: RecoveryService,
    private readonly meetings: MeetingsService,
    private readonly reaches: MeetingReaches,
  ) {}

  /** For weekly windows on the patient's clock: each as it is now, else as it comes next. @throws AppError NOT_FOUND */
  async inWindows(tx: Transaction, patientId: Id, windows: readonly WeeklyWindow[]): Promise<OptionsAnswer> {
    const { timeZone } = await this.patients.summary(tx, patientId);
    const now = await tx.now();
    return this.between(
      tx,
      patientId,
      windows.map((window) => windowAt(window, timeZone, now)),
    );
  }

  /**
   * For spans of instants. Chosen meetings come first, then what is in reach, then online; one place is kept for one
   * online, since the way out of the door may be too far. What has begun is not an option.
   * @throws AppError NOT_FOUND
   */
  async between(tx: Transaction, patientId: Id, spans: readonly Span[]): Promise<OptionsAnswer> {
    const [path] = await this.recovery.currentOf(tx, [patientId]);
    const reach = await this.reaches.of(tx, patientId);
    const now = await tx.now();
    const ahead = spans.map(({ from, until }) => ({ from: from > now ? from : now, until }));
    const centre = reach && postalCentroid(reach.postalCode);
    const fellowships = fellowshipsOf(path);
    const chosen = path?.chosenMeetings ?? [];
    const near = centre && { ...centre, withinMiles: reach.withinMiles };
    const except = chosen.map(({ meeting }) => meeting.id);
    const hits = await this.meetings.startingBetween(tx, { spans: ahead, fellowships, near, except }, SHOWN);
    const found = ahead.map((span, at) =>
      pick(
        chosen.flatMap((each) => this.chosenIn(span, each)),
        hits.filter((hit) => hit.span === at),
      ),
    );
    const ids = [...new Set(found.flatMap(({ shown }) => shown.map(({ meetingId }) => meetingId)))];
    const meetings = new Map((await this.meetings.from(tx, ids, centre)).map((meeting) => [meeting.id, meeting]));
    return {
      reach,
      wantsMeetings: fellowships.length > 0,
      spans: spans.map(({ from, until }, at) => ({
        startsAt: from,
        endsAt: until,
        inPersonCount: found[at]!.inPersonCount,
        onlineCount: found[at]!.onlineCount,
        options: found[at]!.shown.map(({ meetingId, ...option }) => ({ ...option, meeting: meetings.get(meetingId)! })),
      })),
    };
  }

  private chosenIn({ from, until }: Span, { meeting, transport }: ChosenMeetingView): Found[] {
    const startsAt = this.meetings.nextStartOf(meeting, from);
    if (!startsAt || startsAt >= until) return [];
    const way = meeting.attendance === 'online' ? 'online' : 'in_person';
    return [{ meetingId: meeting.id, startsAt, way, transport, isChosen: true }];
  }
}

/** Whose meetings to look for: those of the path, else of what was chosen; nobody who wants none is sent to any. */
function fellowshipsOf(path: RecoveryPathView | undefined): string[] {
  if (!path || path.meetingsPerWeek === 0) return [];
  if (path.paths.length > 0) return path.paths;
  return [...new Set(path.chosenMeetings.map(({ meeting }) => meeting.fellowship))];
}

/** Those to name, and how many there are. */
function pick(own: readonly Found[], hits: readonly Hit[]) {
  const others = (way: OptionWay): Found[] =>
    hits
      .filter((hit) => hit.way === way)
      .map(({ meetingId, start }) => ({ meetingId, startsAt: start, way, transport: null, isChosen: false }));
  const [near, online] = [others('in_person'), others('online')];
  const needsNoPlace = own.some(({ way }) => way === 'online') || online.length === 0;
  const first = [...own, ...near].slice(0, needsNoPlace ? SHOWN : SHOWN - 1);
  const countOf = (way: OptionWay): number =>
    own.filter((each) => each.way === way).length + (hits.find((hit) => hit.way === way)?.count ?? 0);
  return {
    shown: [...first, ...online].slice(0, SHOWN),
    inPersonCount: countOf('in_person'),
    onlineCount: countOf('online'),
  };
}
