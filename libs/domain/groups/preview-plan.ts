import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { addDays } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilityGroup } from './facility-group.entity';
import { GroupException } from './group-exception.entity';
import { recurring, refuseWrongPlan } from './group-input';
import { GroupSession } from './group-session.entity';
import type { GroupSessionPreviewType, PreviewGroupSessionsInput } from './groups.graphql';
import { horizonOf, planSessions, type PlannedSession } from './plan-sessions';
import { facilityDay } from './sessions.repository';

/** What the preview of a new group shows: so many sessions, of so many days at most. */
const NEW_SESSIONS = 12;
const NEW_DAYS = 366;

const schema = recurring.extend({
  groupId: z.string().refine(isId, { error: 'Choose a group.' }).nullish(),
});

/** Shows what a plan would give before it is saved. */
@Injectable()
export class PreviewPlan {
  /**
   * The next sessions of a new group; for a group that is there, every session ahead and what the change does to it.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field
   */
  async run(tx: Transaction, input: PreviewGroupSessionsInput): Promise<GroupSessionPreviewType[]> {
    authorize(tx.ctx, 'group:manage');
    const { groupId, ...given } = parseInput(schema, input);
    const group = groupId ? await tx.repo(FacilityGroup).get(groupId) : null;
    const { today, zone } = await facilityDay(tx, group?.facilityId ?? given.facilityId);
    refuseWrongPlan(given, today, group?.startsOn ?? null);
    const now = await tx.now();
    const isAhead = ({ startsAt }: { startsAt: Date }): boolean => startsAt > now;
    const plan = { ...given, endedOn: group?.endedOn ?? null, room: null };
    if (!group) {
      const from = given.startsOn > today ? given.startsOn : today;
      const sessions = planSessions(plan, [], from, addDays(from, NEW_DAYS), zone).filter(isAhead);
      return sessions.slice(0, NEW_SESSIONS).map(added);
    }
    const exceptions = await tx.repo(GroupException).find({ where: { groupId: group.id } });
    const standing = await tx.repo(GroupSession).find({ where: { groupId: group.id, status: 'planned' } });
    return compare(
      standing.filter(isAhead),
      planSessions(plan, exceptions, today, horizonOf(today), zone).filter(isAhead),
    );
  }
}

function compare(standing: readonly GroupSession[], wanted: readonly PlannedSession[]): GroupSessionPreviewType[] {
  const before = new Map(standing.map((session) => [session.occurrenceKey, session]));
  const keys = new Set(wanted.map(({ key }) => key));
  const cancelled = standing.filter(({ occurrenceKey }) => !keys.has(occurrenceKey));
  return [
    ...wanted.map((session) => {
      const former = before.get(session.key);
      return former ? kept(session, former) : added(session);
    }),
    ...cancelled.map(({ localDate, localTime, startsAt, endsAt, format }) => ({
      ...{ localDate, localTime, startsAt, endsAt, format },
      change: 'cancelled' as const,
      previousStartsAt: null,
    })),
  ].sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime());
}

function kept(session: PlannedSession, former: GroupSession): GroupSessionPreviewType {
  const stays =
    former.startsAt.getTime() === session.startsAt.getTime() && former.endsAt.getTime() === session.endsAt.getTime();
  return {
    ...added(session),
    change: stays ? 'unchanged' : 'moved',
    previousStartsAt: stays ? null : former.startsAt,
  };
}

function added({ localDate, localTime, startsAt, endsAt, format }: PlannedSession): GroupSessionPreviewType {
  return { localDate, localTime, startsAt, endsAt, format, change: 'added', previousStartsAt: null };
}
