import { Injectable } from '@nestjs/common';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { pageOf, type ConnectionPage, type PageRequest } from '@stepwell/platform/graphql/connection';
import { StaffMember } from './staff-member.entity';
import type { StaffMemberSummaryType, StaffMemberType } from './staff.graphql';

/** The organization's directory of people. */
@Injectable()
export class StaffService {
  /** One member. @throws AppError NOT_FOUND */
  async get(tx: Transaction, id: Id): Promise<StaffMember> {
    if (!isId(id)) throw notFound();
    return tx.repo(StaffMember).get(id);
  }

  /** A page of the directory by name; deactivated people included, so that their work keeps its author. */
  async page(tx: Transaction, request: PageRequest): Promise<ConnectionPage<StaffMemberType>> {
    const query = tx.repo(StaffMember).query('s').orderBy('s.displayName').addOrderBy('s.id').take(request.limit);
    if (request.after) {
      const [name, id] = request.after;
      if (!isId(id)) throw badInput('after', 'This list has changed. Load it again from the top.');
      query.andWhere('(s.displayName, s.id) > (:name, :id)', { name, id });
    }
    const rows = await query.getMany();
    const [total] = await tx.query<{ count: number }>(
      'select count(*)::int as count from staff_members where organization_id = $1',
      [tx.ctx.organizationId],
    );
    return pageOf(rows, request, total!.count, (row) => [row.displayName, row.id], staffMemberView);
  }

  /** Names and roles of these people; ids of other organizations are simply not in the answer. */
  async summaries(tx: Transaction, ids: readonly Id[]): Promise<StaffMemberSummaryType[]> {
    return tx.query<StaffMemberSummaryType>(
      `select id, display_name as "displayName", roles from staff_members
       where organization_id = $1 and id = any($2::uuid[])`,
      [tx.ctx.organizationId, ids.filter(isId)],
    );
  }
}

/** What the graph shows of a member: nothing of the account. */
export function staffMemberView(member: StaffMember): StaffMemberType {
  const { id, displayName, email, roles, status, invitedAt, lastSignInAt, version } = member;
  return { id, displayName, email, roles, status, invitedAt, lastSignInAt, version };
}
