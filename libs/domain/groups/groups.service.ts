import { Injectable } from '@nestjs/common';
import { badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { pageOf, pageRequest, type ConnectionPage } from '@stepwell/platform/graphql/paging';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { GroupSessionsArgs, GroupSessionType } from './group-sessions.graphql';
import type { GroupMemberType } from './group-roster.graphql';
import type { FacilityGroupsArgs, FacilityGroupType } from './groups.graphql';
import { listGroups, membersOfGroups, membershipsOf, readGroup } from './groups.repository';
import { listSessions, readSession, sessionsAhead, type SessionAhead } from './sessions.repository';

/** Reads groups, their rosters and sessions; the verbs that change them are files of their own. */
@Injectable()
export class GroupsService {
  /** A page of groups by title. @throws AppError BAD_INPUT */
  async page(tx: Transaction, args: FacilityGroupsArgs): Promise<ConnectionPage<FacilityGroupType>> {
    const request = pageRequest(args, 2);
    const { facilityId, kind, mine, includeEnded } = args.filter ?? {};
    const narrowing = {
      facilityId: narrowed(facilityId, 'filter.facilityId'),
      kind: kind ?? null,
      ledBy: mine ? tx.ctx.actorId : null,
      includeEnded: includeEnded ?? false,
    };
    const { rows, total } = await listGroups(tx, narrowing, request);
    return pageOf(
      rows,
      request,
      total,
      (group) => [group.title, group.id],
      (group) => group,
    );
  }

  /** One group. @throws AppError NOT_FOUND */
  async group(tx: Transaction, id: Id): Promise<FacilityGroupType> {
    return readGroup(tx, id);
  }

  /** Members of these groups whom the actor may see. */
  async membersOf(tx: Transaction, groupIds: readonly Id[]): Promise<GroupMemberType[]> {
    return membersOfGroups(tx, groupIds, false);
  }

  /** The groups of these patients. */
  async groupsOf(tx: Transaction, patientIds: readonly Id[]): Promise<GroupMemberType[]> {
    return membershipsOf(tx, patientIds);
  }

  /** Planned sessions ahead of the groups a patient belongs to on that day, as far as the actor sees them. */
  async sessionsAheadOf(tx: Transaction, patientId: Id): Promise<SessionAhead[]> {
    return sessionsAhead(tx, patientId);
  }

  /** A page of sessions by start. @throws AppError BAD_INPUT */
  async sessions(tx: Transaction, args: GroupSessionsArgs): Promise<ConnectionPage<GroupSessionType>> {
    const request = pageRequest(args, 2);
    const { facilityId, groupId, from, until, mine, queue, includeCancelled } = args.filter ?? {};
    const narrowing = {
      facilityId: narrowed(facilityId, 'filter.facilityId'),
      groupId: narrowed(groupId, 'filter.groupId'),
      from: from ?? null,
      until: until ?? null,
      mineOf: mine ? tx.ctx.actorId : null,
      queue: queue ?? null,
      includeCancelled: includeCancelled ?? false,
    };
    const { rows, total } = await listSessions(tx, narrowing, request);
    return pageOf(
      rows,
      request,
      total,
      (row) => [row.moment, row.id],
      (row) => row,
    );
  }

  /** One session. @throws AppError NOT_FOUND */
  async session(tx: Transaction, id: Id): Promise<GroupSessionType> {
    return readSession(tx, id);
  }
}

function narrowed(id: Id | null | undefined, field: string): Id | null {
  if (id === null || id === undefined) return null;
  if (!isId(id)) throw badInput(field, 'Choose one from the list.');
  return id;
}
