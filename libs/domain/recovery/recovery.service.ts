import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { MeetingType } from '../meetings/meetings.graphql';
import { MeetingsService } from '../meetings/meetings.service';
import { ChosenMeeting } from './chosen-meeting.entity';
import { RecoveryPath, type AskedParty } from './recovery-path.entity';

/** A chosen meeting together with what the directory knows of it. */
export interface ChosenMeetingView {
  id: Id;
  isHomeGroup: boolean;
  transport: string | null;
  meeting: MeetingType;
}

/** The current version of a patient's path, with its meetings. */
export interface RecoveryPathView {
  id: Id;
  patientId: Id;
  version: number;
  paths: string[];
  meetingsPerWeek: number;
  /** YYYY-MM-DD, the patient's day. */
  effectiveFrom: string;
  endsOn: string | null;
  asked: AskedParty[];
  offered: string[];
  isAgreed: boolean;
  /** The home group first, then by next start. */
  chosenMeetings: ChosenMeetingView[];
}

/** Reads what patients chose. */
@Injectable()
export class RecoveryService {
  constructor(private readonly meetings: MeetingsService) {}

  /** The current paths of these patients; one who never chose has none. */
  async currentOf(tx: Transaction, patientIds: readonly Id[]): Promise<RecoveryPathView[]> {
    const paths = await tx
      .repo(RecoveryPath)
      .find({ where: { patientId: In([...patientIds]), supersededAt: IsNull() } });
    if (paths.length === 0) return [];
    const chosen = await tx.repo(ChosenMeeting).find({ where: { recoveryPathId: In(paths.map((path) => path.id)) } });
    const known = await this.meetings.byIds(tx, [...new Set(chosen.map(idOf))]);
    const meetings = new Map(known.map((meeting) => [meeting.id, meeting]));
    return paths.map((path) => ({
      ...path,
      chosenMeetings: chosen
        .filter((each) => each.recoveryPathId === path.id)
        .map((each) => ({
          id: each.id,
          isHomeGroup: each.isHomeGroup,
          transport: each.transport,
          meeting: meetings.get(idOf(each))!,
        }))
        .sort(byHomeGroupThenStart),
    }));
  }
}

function idOf({ meetingId, directoryMeetingId }: ChosenMeeting): Id {
  return (meetingId ?? directoryMeetingId)!;
}

function byHomeGroupThenStart(a: ChosenMeetingView, b: ChosenMeetingView): number {
  const startOf = (each: ChosenMeetingView): number => each.meeting.nextStart?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return Number(b.isHomeGroup) - Number(a.isHomeGroup) || startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1);
}
