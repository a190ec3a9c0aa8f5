import { Injectable } from '@nestjs/common';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { GroupRoomType } from './group-room.graphql';
import { GroupSession } from './group-session.entity';
import { readsEveryRoom, refuseClosed } from './groups.policy';
import { repeatedSentences } from './repeated-sentences';
import { enterMembers, readMembers } from './room.repository';
import { isOpenToActor, readSession } from './sessions.repository';

/** The room of a session: open to its leaders for as long as the session needs it, and to supervisors to read. */
@Injectable()
export class Rooms {
  /** Everything the screen of a room needs. @throws AppError NOT_FOUND for everybody else, and before and after its time */
  async view(tx: Transaction, sessionId: Id): Promise<GroupRoomType> {
    const session = await readSession(tx, sessionId);
    if (!session.isOpenToMe && !readsEveryRoom(tx.ctx)) throw notFound();
    const { topic, intervention, actualStart, actualEnd } = await tx.repo(GroupSession).get(sessionId);
    const members = await readMembers(tx, sessionId);
    return {
      session,
      isMine: session.isOpenToMe && session.status === 'in_progress',
      topic,
      intervention,
      actualStart,
      actualEnd,
      members,
      repeatedSentences: repeatedSentences(members),
    };
  }

  /**
   * The session's row, locked, for somebody who may write in its room now.
   * @throws AppError NOT_FOUND when the room is closed to the actor
   */
  async enter(tx: Transaction, sessionId: Id): Promise<GroupSession> {
    if (!isId(sessionId)) throw notFound();
    const session = await tx.repo(GroupSession).getForUpdate(sessionId);
    refuseClosed(await isOpenToActor(tx, sessionId));
    return session;
  }

  /** Starts a session: from here on there is an entry for each of its members. @throws AppError NOT_FOUND, CONFLICT when it is cancelled */
  async start(tx: Transaction, sessionId: Id): Promise<void> {
    const session = await this.enter(tx, sessionId);
    // Two leaders press the button: the second one finds it started.
    if (session.status === 'in_progress') return;
    if (session.status !== 'planned') session.requireInProgress();
    await enterMembers(tx, sessionId);
    await tx.query(
      `update group_sessions set status = 'in_progress', started_at = app.now(), started_by_id = $3, version = version + 1
       where organization_id = $1 and id = $2`,
      [tx.ctx.organizationId, sessionId, tx.ctx.actorId],
    );
    await tx.changed('groups');
  }
}
