import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { MarkAllPresentInput, SaveGroupRoomInput } from './group-room.graphql';
import { GroupSession } from './group-session.entity';
import { lineOf, roomLine } from './room-line';
import { enterMembers, writeEntries } from './room.repository';
import { Rooms } from './rooms.service';

/** More members than a group can have places. */
const MOST_LINES = 250;
/** How far from the plan a session may have begun or ended, in milliseconds. */
const AROUND = 24 * 3_600_000;

const saveSchema = z.object({
  id: z.string(),
  version: z.int(),
  topic: optionalText(oneLine('The topic', 200)),
  intervention: optionalText(severalLines('The intervention', 4_000)),
  actualStart: z.date().nullish(),
  actualEnd: z.date().nullish(),
  entries: z.array(roomLine).max(MOST_LINES, { error: `A room has at most ${MOST_LINES} members.` }),
});
const allPresentSchema = z.object({ id: z.string(), version: z.int() });

/** Saves a room as a whole, finished or not; whoever saved on an older version is told, and nothing is overwritten. */
@Injectable()
export class SaveRoom {
  constructor(private readonly rooms: Rooms) {}

  /** @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT when somebody else saved or signed, BAD_INPUT naming the line */
  async run(tx: Transaction, input: SaveGroupRoomInput): Promise<void> {
    authorize(tx.ctx, 'group:lead');
    const given = parseInput(saveSchema, input);
    const session = await this.open(tx, given.id, given.version);
    const actualStart = input.actualStart === undefined ? session.actualStart : (given.actualStart ?? null);
    const actualEnd = input.actualEnd === undefined ? session.actualEnd : (given.actualEnd ?? null);
    refuseImplausible(session, actualStart, actualEnd);
    await enterMembers(tx, session.id);
    await writeEntries(tx, session.id, given.entries.map(lineOf));
    await tx.repo(GroupSession).updateVersion(session.id, given.version, {
      topic: input.topic === undefined ? session.topic : given.topic,
      intervention: input.intervention === undefined ? session.intervention : given.intervention,
      actualStart,
      actualEnd,
    });
    await tx.changed('groups');
  }

  /** Everybody whose attendance nobody took yet was there. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT */
  async allPresent(tx: Transaction, input: MarkAllPresentInput): Promise<void> {
    authorize(tx.ctx, 'group:lead');
    const { id, version } = parseInput(allPresentSchema, input);
    const session = await this.open(tx, id, version);
    await enterMembers(tx, session.id);
    await tx.query(
      `update group_entries set attendance = 'present' where organization_id = $1 and session_id = $2 and attendance is null`,
      [tx.ctx.organizationId, session.id],
    );
    await tx.repo(GroupSession).updateVersion(session.id, version, { topic: session.topic });
    await tx.changed('groups');
  }

  private async open(tx: Transaction, id: string, version: number): Promise<GroupSession> {
    const session = await this.rooms.enter(tx, id);
    session.requireInProgress();
    if (session.version !== version) throw new AppError('CONFLICT');
    return session;
  }
}

function refuseImplausible({ startsAt, endsAt }: GroupSession, from: Date | null, until: Date | null): void {
  if (from && Math.abs(from.getTime() - startsAt.getTime()) > AROUND)
    throw badInput('input.actualStart', 'This is more than a day from the plan. Check the day.');
  if (until && Math.abs(until.getTime() - endsAt.getTime()) > AROUND)
    throw badInput('input.actualEnd', 'This is more than a day from the plan. Check the day.');
  if ((from ?? startsAt) >= (until ?? endsAt)) throw badInput('input.actualEnd', 'It ended before it began.');
}
