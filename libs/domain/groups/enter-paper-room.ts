import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import { instantOf, minutesOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { GroupEntry } from './group-entry.entity';
import type { EnterPaperRoomInput } from './group-paper.graphql';
import { GroupSession } from './group-session.entity';
import { attendances, isAbsence } from './group-words';
import { lineOf, roomLine } from './room-line';
import { enterMembers, markPaper, readMembers, writeEntries } from './room.repository';
import { Rooms } from './rooms.service';

const schema = z.object({
  id: z.string(),
  version: z.int(),
  submitId: z.string().refine(isId, { error: 'This form lost its mark. Load the page again.' }),
  author: oneLine('Who wrote it', 120),
  entries: z
    .array(roomLine.extend({ attendance: z.enum(attendances), writtenAt: z.string() }))
    .min(1, { error: 'Enter at least one line of the paper.' })
    .max(250, { error: 'A room has at most 250 members.' }),
});

/**
 * Takes a paper roster over, with who wrote it and when: each entry stays marked as a late one from paper. Whoever the room is
 * open to may do it; a colleague who is none of its leaders is named as standing in first, like anybody who writes there.
 */
@Injectable()
export class EnterPaperRoom {
  constructor(private readonly rooms: Rooms) {}

  /**
   * All lines or none; the same form sent again changes nothing more.
   * @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT when somebody else saved or signed, BAD_INPUT naming the line
   */
  async run(tx: Transaction, input: EnterPaperRoomInput): Promise<void> {
    authorize(tx.ctx, 'group:lead');
    const { id, version, submitId, author, entries } = parseInput(schema, input);
    const session = await this.rooms.enter(tx, id);
    const before = await tx.repo(GroupEntry).findOne({ sessionId: session.id, paperSubmitId: submitId.toLowerCase() });
    if (before) return;
    const now = await tx.now();
    if (now < session.startsAt) throw badInput('input.id', 'This session has not begun. There is no paper of it yet.');
    if (session.version !== version)
      throw new AppError('CONFLICT', { message: 'Somebody else has written in this room meanwhile.' });
    if (session.status === 'planned') await this.rooms.start(tx, session.id);
    else session.requireInProgress();
    const times = entries.map(({ writtenAt }, at) => {
      const instant = instantOf(session.localDate, minutesOf(writtenAt), session.timeZone);
      if (instant > now) throw badInput(`input.entries.${at}.writtenAt`, 'This is later than now. Check the time.');
      return instant;
    });
    await enterMembers(tx, session.id);
    const standing = new Map((await readMembers(tx, session.id)).map((member) => [member.patientId, member]));
    const lines = entries.map(lineOf).map((line) => {
      // Paper has no goals: what somebody chose before stays, except for who turns out not to have been there.
      const { goalId = null, elementId = null } = standing.get(line.patientId) ?? {};
      return isAbsence(line.attendance as 'present') ? line : { ...line, goalId, elementId };
    });
    await writeEntries(tx, session.id, lines);
    await markPaper(tx, session.id, {
      ...{ author, submitId: submitId.toLowerCase() },
      lines: lines.map(({ patientId }, at) => ({ patientId, writtenAt: times[at]! })),
    });
    const current = await tx.repo(GroupSession).get(session.id);
    await tx.repo(GroupSession).updateVersion(session.id, current.version, { topic: current.topic });
    await tx.changed('groups');
  }
}
