import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import { instantOf, minutesOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilityGroup } from './facility-group.entity';
import { GenerateSessions } from './generate-sessions';
import { GroupException } from './group-exception.entity';
import type {
  AddGroupSessionInput,
  GroupSessionInput,
  MoveGroupSessionInput,
  SkipGroupSessionInput,
} from './group-sessions.graphql';
import { GroupSession } from './group-session.entity';
import { groupFormats } from './group-words';
import { extraKey } from './plan-sessions';
import { facilityDay } from './sessions.repository';

/** How far ahead a session can be put, in days. */
const PUT_WITHIN = 366;

const reason = optionalText(oneLine('The reason', 200));
const minutesRule = 'A session lasts 5 to 720 minutes.';
const put = {
  date: z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }),
  time: z.string(),
  durationMinutes: z.int().min(5, { error: minutesRule }).max(720, { error: minutesRule }).nullish(),
  room: optionalText(oneLine('The room', 120)),
  format: z.enum(groupFormats).nullish(),
  reason,
};
const skipSchema = z.object({ id: z.string(), reason });
const moveSchema = z.object({ id: z.string(), ...put });
const extraSchema = z.object({ groupId: z.string(), ...put });

/** Exceptions from a group's recurrence: what was started or lies behind never changes. */
@Injectable()
export class ChangeSessions {
  constructor(private readonly generation: GenerateSessions) {}

  /** Leaves a session out. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT when it began, BAD_INPUT */
  async skip(tx: Transaction, input: SkipGroupSessionInput): Promise<Id> {
    authorize(tx.ctx, 'group:manage');
    const { id, reason: why } = parseInput(skipSchema, input);
    const session = await this.ahead(tx, id);
    if (isExtra(session)) await tx.repo(GroupException).delete({ id: exceptionOf(session) });
    else await this.except(tx, session, { kind: 'skip', reason: why });
    await this.generation.run(tx, session.groupId);
    return id;
  }

  /** Puts a session at another time, or gives it another room or format this once. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT */
  async move(tx: Transaction, input: MoveGroupSessionInput): Promise<Id> {
    authorize(tx.ctx, 'group:manage');
    const { id, date, time, durationMinutes, room, format, reason: why } = parseInput(moveSchema, input);
    const session = await this.ahead(tx, id);
    await refuseUnlessAhead(tx, date, time, session.timeZone);
    const changes = {
      newDate: date,
      newTime: time,
      durationMinutes: durationMinutes ?? null,
      room,
      format: format ?? null,
      reason: why,
    };
    if (isExtra(session)) await tx.repo(GroupException).update({ id: exceptionOf(session) }, changes);
    else await this.except(tx, session, { kind: 'move', ...changes });
    await this.generation.run(tx, session.groupId);
    return id;
  }

  /** Takes an exception back: the session stands where the recurrence puts it. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT */
  async restore(tx: Transaction, { id }: GroupSessionInput): Promise<Id> {
    authorize(tx.ctx, 'group:manage');
    const { groupId } = await tx.repo(GroupSession).get(id);
    await tx.repo(FacilityGroup).getForUpdate(groupId);
    const session = await tx.repo(GroupSession).getForUpdate(id);
    if (session.status !== 'cancelled') session.requireAhead(await tx.now());
    if (isExtra(session)) throw badInput('input.id', 'This session is one of its own. Move it, or leave it out.');
    await tx.repo(GroupException).delete({ groupId, occurrenceDate: session.occurrenceKey });
    await this.generation.run(tx, groupId);
    return id;
  }

  /** Adds a session beside the recurrence; answers its id. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async add(tx: Transaction, input: AddGroupSessionInput): Promise<Id> {
    authorize(tx.ctx, 'group:manage');
    const { groupId, date, time, durationMinutes, room, format, reason: why } = parseInput(extraSchema, input);
    const group = await tx.repo(FacilityGroup).getForUpdate(groupId);
    if (group.endedOn && group.endedOn < date) throw badInput('input.date', 'This group ends before that day.');
    const { zone } = await facilityDay(tx, group.facilityId);
    await refuseUnlessAhead(tx, date, time, zone);
    const twins = await tx.repo(GroupSession).find({ where: { groupId, localDate: date, localTime: time } });
    if (twins.some((session) => session.status !== 'cancelled'))
      throw badInput('input.time', 'The group meets at this time already.');
    const exception = await tx.repo(GroupException).insert({
      groupId,
      kind: 'extra',
      occurrenceDate: null,
      newDate: date,
      newTime: time,
      durationMinutes: durationMinutes ?? null,
      room,
      format: format ?? null,
      reason: why,
      madeById: tx.ctx.actorId!,
    });
    await this.generation.run(tx, groupId);
    const made = await tx.repo(GroupSession).findOne({ groupId, occurrenceKey: extraKey(exception.id) });
    return made!.id;
  }

  private async ahead(tx: Transaction, id: Id): Promise<GroupSession> {
    // The group first, as the generation locks: two changes at once wait for each other instead of blocking.
    const { groupId } = await tx.repo(GroupSession).get(id);
    await tx.repo(FacilityGroup).getForUpdate(groupId);
    const session = await tx.repo(GroupSession).getForUpdate(id);
    session.requireAhead(await tx.now());
    return session;
  }

  private async except(tx: Transaction, session: GroupSession, values: Partial<GroupException>): Promise<void> {
    const { groupId, occurrenceKey } = session;
    await tx.repo(GroupException).delete({ groupId, occurrenceDate: occurrenceKey });
    await tx
      .repo(GroupException)
      .insert({ groupId, occurrenceDate: occurrenceKey, madeById: tx.ctx.actorId!, ...values });
  }
}

function isExtra({ occurrenceKey }: GroupSession): boolean {
  return occurrenceKey.startsWith(extraKey(''));
}

function exceptionOf({ occurrenceKey }: GroupSession): Id {
  return occurrenceKey.slice(extraKey('').length);
}

async function refuseUnlessAhead(tx: Transaction, date: string, time: string, zone: string): Promise<void> {
  const now = await tx.now();
  const start = instantOf(date, minutesOf(time), zone);
  if (start <= now) throw badInput('input.date', 'Choose a time that lies ahead.');
  if (start.getTime() > now.getTime() + PUT_WITHIN * 86_400_000)
    throw badInput('input.date', 'Choose a day within a year.');
}
