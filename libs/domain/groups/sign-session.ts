import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { StaffService } from '../staff/staff.service';
import { GroupAddendum } from './group-addendum.entity';
import { GroupEntry } from './group-entry.entity';
import type { GroupRoomMemberType } from './group-room.graphql';
import { GroupSession } from './group-session.entity';
import { groupMissed } from './groups.events';
import { isAbsence } from './group-words';
import { readsEveryRoom } from './groups.policy';
import { enterMembers, readMembers } from './room.repository';
import { Rooms } from './rooms.service';
import { facilityDay, isOpenToActor } from './sessions.repository';

/** A session signed later than this after its end, in milliseconds, is marked as a late entry. */
const LATE_AFTER = 24 * 3_600_000;

const signSchema = z.object({ id: z.string(), version: z.int() });
const cosignSchema = z.object({ id: z.string() });
const addendumSchema = z.object({ entryId: z.string(), text: severalLines('The addendum', 2_000) });

/** Signs what was noted. Whoever calls a verb has just given their password once more: see `StaffPasswords.confirm`. */
@Injectable()
export class SignSession {
  constructor(
    private readonly rooms: Rooms,
    private readonly staff: StaffService,
  ) {}

  /** Signs every entry of a session at once. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT naming what is missing */
  async sign(tx: Transaction, input: { id: string; version: number }): Promise<void> {
    authorize(tx.ctx, 'group:lead');
    const { id, version } = parseInput(signSchema, input);
    const session = await this.rooms.enter(tx, id);
    session.requireInProgress();
    // What is signed must be what the person read.
    if (session.version !== version) throw new AppError('CONFLICT');
    await enterMembers(tx, id);
    const members = await readMembers(tx, id);
    const now = await tx.now();
    if (now < session.startsAt) throw badInput('input.id', 'This session has not begun. Sign it when it is over.');
    refuseUnfinished(session, members);
    const { today } = await facilityDay(tx, session.facilityId);
    const { title, needsCosignature } = await this.staff.standing(tx, tx.ctx.actorId!, today);
    await tx.query(
      `update group_entries set signed_at = $3,
         minutes = case when attendance in ('excused', 'no_show') then null else coalesce(minutes, $4) end
       where organization_id = $1 and session_id = $2`,
      [tx.ctx.organizationId, id, now, session.minutes()],
    );
    await tx.query(
      `update group_sessions set status = 'signed', signed_at = $3, signed_by_id = $4, signed_title = $5, is_late = $6,
         needs_cosignature = $7, document_hash = $8, version = version + 1
       where organization_id = $1 and id = $2`,
      [
        tx.ctx.organizationId,
        id,
        now,
        tx.ctx.actorId,
        title,
        now.getTime() > session.endsAt.getTime() + LATE_AFTER,
        needsCosignature,
        hashOf(session, members),
      ],
    );
    for (const { patientId, attendance } of members) {
      if (attendance === 'no_show') await tx.emit(groupMissed, { patientId, sessionId: id });
    }
    await tx.changed('groups');
  }

  /** Adds the second signature. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT when none is missing */
  async cosign(tx: Transaction, input: { id: string }): Promise<void> {
    authorize(tx.ctx, 'note:cosign');
    const { id } = parseInput(cosignSchema, input);
    if (!readsEveryRoom(tx.ctx)) throw notFound();
    const session = await tx.repo(GroupSession).getForUpdate(id);
    if (!session.signedAt || !session.needsCosignature || session.cosignedAt) {
      throw new AppError('CONFLICT', { message: 'This session waits for no co-signature.' });
    }
    const { today } = await facilityDay(tx, session.facilityId);
    const title = await this.staff.cosignerTitle(tx, session.signedById, today);
    // They sign for what stands in every note.
    await readMembers(tx, id);
    await tx.query(
      `update group_sessions set cosigned_at = app.now(), cosigned_by_id = $3, cosigned_title = $4, version = version + 1
       where organization_id = $1 and id = $2`,
      [tx.ctx.organizationId, id, tx.ctx.actorId, title],
    );
    await tx.changed('groups');
  }

  /** Adds words to a signed entry, which itself stays; answers the session's id. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT */
  async addend(tx: Transaction, input: { entryId: string; text: string }): Promise<Id> {
    authorize(tx.ctx, 'group:lead');
    const { entryId, text } = parseInput(addendumSchema, input);
    const entry = await tx.repo(GroupEntry).get(entryId);
    const session = await tx.repo(GroupSession).get(entry.sessionId);
    const { sessionId, patientId } = entry;
    if (!readsEveryRoom(tx.ctx) && !(await isOpenToActor(tx, sessionId))) throw notFound();
    if (!entry.signedAt) {
      throw new AppError('CONFLICT', { message: 'This note is not signed yet. Change the note itself.' });
    }
    const { today } = await facilityDay(tx, session.facilityId);
    const { title } = await this.staff.standing(tx, tx.ctx.actorId!, today);
    await tx
      .repo(GroupAddendum)
      .insert({ sessionId, patientId, entryId: entry.id, text, authorId: tx.ctx.actorId!, authorTitle: title });
    await tx.changed('groups');
    return sessionId;
  }
}

/** Refuses to sign a room with a gap; the field names the member: `members.0.sentence`, in the order of the room. */
function refuseUnfinished(session: GroupSession, members: readonly GroupRoomMemberType[]): void {
  const isAnybodyThere = members.some(({ attendance }) => attendance !== null && !isAbsence(attendance));
  if (isAnybodyThere && session.topic === null) throw badInput('input.topic', 'Write the topic that all notes share.');
  if (isAnybodyThere && session.intervention === null)
    throw badInput('input.intervention', 'Write what you did, for all notes of the session.');
  for (const [at, member] of members.entries()) {
    const field = `input.members.${at}`;
    if (member.attendance === null)
      throw badInput(`${field}.attendance`, 'Somebody’s attendance is missing. Say whether they were there.');
    if (isAbsence(member.attendance)) continue;
    if (member.sentence === null) throw badInput(`${field}.sentence`, 'Somebody who was there has no sentence yet.');
    if (member.goalId === null && member.goals.length > 0)
      throw badInput(`${field}.goalId`, 'Somebody’s note says no goal that it serves. Choose one.');
  }
}

/** SHA-256, in hex, of what is signed as its rows keep it, so that it can be computed again from them. */
function hashOf(session: GroupSession, members: readonly GroupRoomMemberType[]): string {
  const { id, topic, intervention, startsAt, endsAt, actualStart, actualEnd } = session;
  const entries = [...members]
    .sort((a, b) => (a.patientId < b.patientId ? -1 : 1))
    .map(({ patientId, attendance, minutes, sentence, goalId, elementId, elementWords, absenceReason, paper }) => [
      patientId,
      attendance,
      attendance && isAbsence(attendance) ? null : (minutes ?? session.minutes()),
      sentence,
      goalId,
      absenceReason,
      // Only where one is named, so that the hash of every older note can be computed again.
      ...(elementId === null ? [] : [elementId, elementWords]),
      ...(paper === null ? [] : [paper]),
    ]);
  return createHash('sha256')
    .update(JSON.stringify([id, topic, intervention, startsAt, endsAt, actualStart, actualEnd, entries]))
    .digest('hex');
}
