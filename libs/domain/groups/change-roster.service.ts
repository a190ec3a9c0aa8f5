import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { addDays } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { FacilityGroup } from './facility-group.entity';
import { GroupMember } from './group-member.entity';
import { groupPlaceFreed } from './groups.events';
import type { AddGroupMemberInput, EndGroupMemberInput, GroupMemberType } from './group-roster.graphql';
import { readMember } from './groups.repository';
import { facilityDay } from './sessions.repository';

const day = z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }).nullish();
const addSchema = z.object({
  groupId: z.string().refine(isId, { error: 'Choose a group.' }),
  patientId: z.string(),
  from: day,
  until: day,
});
const endSchema = z.object({ id: z.string(), until: day });

/** Who belongs to a group and who waits. Changes of one group come one at a time, so that no place is given twice. */
@Injectable()
export class ChangeRoster {
  constructor(private readonly patients: PatientsService) {}

  /**
   * Gives a patient a place, or the last one on the waiting list where the group is full.
   * @throws AppError FORBIDDEN, NOT_FOUND for a patient out of reach, BAD_INPUT naming the field
   */
  async add(tx: Transaction, input: AddGroupMemberInput): Promise<GroupMemberType> {
    authorize(tx.ctx, 'group:enroll');
    const { groupId, patientId, from, until } = parseInput(addSchema, input);
    await this.patients.summary(tx, patientId);
    const group = await tx.repo(FacilityGroup).getForUpdate(groupId);
    const { today } = await facilityDay(tx, group.facilityId);
    const first = from ?? today;
    if (group.endedOn && group.endedOn < first)
      throw badInput('input.groupId', 'This group has ended. Choose another.');
    if (first < addDays(today, -7) || first > addDays(today, 366))
      throw badInput('input.from', 'Choose a first day from a week ago to a year ahead.');
    if (until && until < first) throw badInput('input.until', 'The last day lies before the first.');
    const held = await tx.repo(GroupMember).find({ where: { groupId, patientId } });
    if (held.some(({ fromDate, untilDate }) => overlaps(fromDate, untilDate, first, until ?? null)))
      throw badInput('input.patientId', 'This patient is in the group already, or waits for a place.');
    const [count] = await tx.query<{ members: number; waiting: number }>(
      'select members, waiting from app.group_headcounts(array[$1::uuid])',
      [groupId],
    );
    // Nobody passes those who wait.
    const isFull = (count?.members ?? 0) >= group.capacity || (count?.waiting ?? 0) > 0;
    const { id } = await tx.repo(GroupMember).insert({
      groupId,
      patientId,
      fromDate: isFull ? null : first,
      untilDate: isFull ? null : (until ?? null),
      waitingSince: isFull ? await tx.now() : null,
      addedById: tx.ctx.actorId!,
    });
    await tx.changed('groups');
    return readMember(tx, id);
  }

  /** Ends a place, on the waiting list too; whoever waits longest gets it. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async end(tx: Transaction, input: EndGroupMemberInput): Promise<GroupMemberType> {
    authorize(tx.ctx, 'group:enroll');
    const { id, until } = parseInput(endSchema, input);
    const { groupId } = await tx.repo(GroupMember).get(id);
    const group = await tx.repo(FacilityGroup).getForUpdate(groupId);
    // Behind the lock: of two clicks at once, the second finds the place ended.
    const member = await tx.repo(GroupMember).get(id);
    const { today } = await facilityDay(tx, group.facilityId);
    if (member.untilDate !== null && member.untilDate < today) throw notFound();
    const last = lastDay(member, until ?? null, today);
    const isBegun = member.fromDate !== null && member.fromDate <= last;
    // Who never began holds no day: on their first one the room would show them to its leader.
    const neverBegan = { fromDate: null, waitingSince: member.waitingSince ?? (await tx.now()) };
    await tx.repo(GroupMember).update({ id }, { ...(isBegun ? {} : neverBegan), untilDate: last });
    // A place that ends later is filled by the daily work.
    if (last < today) await tx.emit(groupPlaceFreed, { groupId });
    await tx.changed('groups');
    return readMember(tx, id);
  }
}

function lastDay({ fromDate }: GroupMember, until: string | null, today: string): string {
  const yesterday = addDays(today, -1);
  const last = until ?? yesterday;
  if (fromDate === null || (last < fromDate && last > yesterday)) return yesterday;
  if (last < addDays(today, -31)) throw badInput('input.until', 'Choose a last day from a month ago on.');
  return last;
}

function overlaps(from: string | null, until: string | null, first: string, last: string | null): boolean {
  if (from === null) return until === null;
  return (until === null || until >= first) && (last === null || from <= last);
}
