import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { readAttendedDays, type AttendedDays } from './attended-days';
import { streakOf, trendOf, weeksUntil, type GoalVersion, type MeetingWeek, type Trend } from './meeting-weeks';
import {
  daysBefore,
  daysUpTo,
  forseMeetings,
  meetingsIn,
  publicSelfHelpCode,
  selfHelpFrequency,
} from './self-help-codes';
import type { DayRange, SelfHelpFrequency } from './self-help-codes';

/** Weeks that a streak may count, and weeks that a page shows. */
const WEEKS_READ = 53;
const WEEKS_SHOWN = 12;

/** A patient's own number beside the meetings they went to. */
export interface MeetingProgress {
  patientId: Id;
  timeZone: string;
  /** 0 = Sunday. */
  weekStartsOn: number;
  /** Twelve weeks, the running one last; `notedOn` is the day a missed one was told. */
  weeks: (MeetingWeek & { notedOn: string | null })[];
  streak: number;
  trend: Trend | null;
}

/** Meetings in the 30 days before a day, as TEDS asks for them. */
export interface SelfHelpAnswer extends DayRange {
  /** Null where nobody kept a log. */
  meetings: number | null;
  frequency: SelfHelpFrequency;
  publicCode: number;
}

/** What TEDS and FoRSE ask about self-help, worked out from the log. */
export interface SelfHelpFigures {
  patientId: Id;
  /** Null without an episode. */
  admission: SelfHelpAnswer | null;
  /** Before the discharge, or before today while the episode is open. */
  discharge: SelfHelpAnswer | null;
  isDischarged: boolean;
  /** FoRSE, the last 30 days. */
  forse: DayRange & { meetings: number | null };
}

/** What weeks are worked out from, where somebody keeps it. */
export interface WeeksSource {
  versions: GoalVersion[];
  /** Meetings by day (YYYY-MM-DD), those entered in error left out. */
  days: [day: string, count: number][];
  /** The patient's present day, YYYY-MM-DD. */
  today: string;
  /** 0 = Sunday. */
  weekStartsOn: number;
}

/** The last `count` weeks of a patient, the running one last. */
export function meetingWeeks({ versions, days, today, weekStartsOn }: WeeksSource, count: number): MeetingWeek[] {
  return weeksUntil(versions, new Map(days), today, weekStartsOn, count);
}

/** Works out weeks and figures from the log. */
@Injectable()
export class MeetingProgressService {
  /** Progress of these patients, as far as the actor sees them. */
  async of(tx: Transaction, patientIds: readonly Id[]): Promise<MeetingProgress[]> {
    const patients = await readAttendedDays(tx, patientIds);
    return patients.map(({ patientId, timeZone, weekStartsOn, today, versions, attended, notedOn }) => {
      const weeks = weeksUntil(versions, attended, today, weekStartsOn, WEEKS_READ);
      return {
        patientId,
        timeZone,
        weekStartsOn,
        weeks: weeks.slice(-WEEKS_SHOWN).map((week) => ({ ...week, notedOn: notedOn.get(week.startsOn) ?? null })),
        streak: streakOf(weeks),
        trend: trendOf(versions, weeks),
      };
    });
  }

  /** The figures that TEDS and FoRSE ask for, of the last episode. */
  async selfHelpOf(tx: Transaction, patientIds: readonly Id[]): Promise<SelfHelpFigures[]> {
    const patients = await readAttendedDays(tx, patientIds);
    const episodes = await tx.query<{ patientId: Id; admittedOn: string; dischargedOn: string | null }>(
      `select distinct on (patient_id) patient_id as "patientId", admitted_on::text as "admittedOn",
         discharged_on::text as "dischargedOn"
       from episodes_of_care where organization_id = $1 and patient_id = any($2::uuid[])
       order by patient_id, discharged_on desc nulls first, admitted_on desc`,
      [tx.ctx.organizationId, patientIds],
    );
    return patients.map((patient) => {
      const episode = episodes.find(({ patientId }) => patientId === patient.patientId);
      const recent = daysUpTo(patient.today);
      return {
        patientId: patient.patientId,
        admission: episode ? answerBefore(episode.admittedOn, patient) : null,
        discharge: episode ? answerBefore(episode.dischargedOn ?? patient.today, patient) : null,
        isDischarged: Boolean(episode?.dischargedOn),
        forse: { ...recent, meetings: forseMeetings(meetingsIn(recent, patient.attended, patient.firstKept)) },
      };
    });
  }
}

function answerBefore(day: string, { attended, firstKept }: AttendedDays): SelfHelpAnswer {
  const range = daysBefore(day);
  const meetings = meetingsIn(range, attended, firstKept);
  const frequency = selfHelpFrequency(meetings);
  return { ...range, meetings, frequency, publicCode: publicSelfHelpCode(frequency) };
}
