import { Injectable } from '@nestjs/common';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { permissionsOf, roles, type Permission, type Role } from '@stepwell/kernel/permissions';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { pageOf, type ConnectionPage, type PageRequest } from '@stepwell/platform/graphql/paging';
import { StaffMember } from './staff-member.entity';
import { sendReviewNotice } from './staff.jobs';
import type { StaffMemberSummaryType, StaffMemberType } from './staff.graphql';

/** With what somebody signs. */
export interface Standing {
  /** As it stands behind the signature, or null. */
  title: string | null;
  /** True for everybody but those who practise independently on a licence that holds. */
  needsCosignature: boolean;
}

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

  /** With what a member signs on this day (YYYY-MM-DD). @throws AppError NOT_FOUND */
  async standing(tx: Transaction, id: Id, day: string): Promise<Standing> {
    const { credential, credentialTitle, licenseExpiresOn } = await this.get(tx, id);
    const holds = licenseExpiresOn === null || licenseExpiresOn >= day;
    return { title: credentialTitle, needsCosignature: credential !== 'independent' || !holds };
  }

  /**
   * The title under which the actor co-signs what somebody else signed.
   * @throws AppError FORBIDDEN to who signed it themselves, and to who can't sign alone on this day
   */
  async cosignerTitle(tx: Transaction, signedById: Id | null, day: string): Promise<string | null> {
    if (signedById === tx.ctx.actorId)
      throw new AppError('FORBIDDEN', { message: 'You signed this yourself. Somebody else has to co-sign it.' });
    const { title, needsCosignature } = await this.standing(tx, tx.ctx.actorId!, day);
    if (!needsCosignature) return title;
    throw new AppError('FORBIDDEN', {
      message:
        'A co-signature needs a licence to practise independently that holds. An administrator can record yours.',
    });
  }

  /** @throws AppError BAD_INPUT naming `field` unless this is somebody active whose roles include `permission` */
  async refuseUnable(tx: Transaction, id: Id, permission: Permission, field: string): Promise<void> {
    const member = isId(id) ? await tx.repo(StaffMember).findOne({ id }) : null;
    if (!member || member.status === 'deactivated') throw badInput(field, 'Choose a person who works here.');
    if (!permissionsOf(member.roles).has(permission))
      throw badInput(field, 'This person’s role does not include this.');
  }

  /** True where somebody who works here has this first name and this initial of the last; both in lower case. */
  async worksHere(tx: Transaction, firstName: string, initial: string): Promise<boolean> {
    const found = await tx.query(
      `select from staff_members where organization_id = $1 and status <> 'deactivated'
         and lower(split_part(display_name, ' ', 1)) = $2 and lower(left(split_part(display_name, ' ', -1), 1)) = $3
         and display_name like '% %' limit 1`,
      [tx.ctx.organizationId, firstName, initial],
    );
    return found.length > 0;
  }

  /** Everybody who works here, or has been invited to, and whose roles include `permission`, by name. */
  async able(tx: Transaction, permission: Permission): Promise<(StaffMemberSummaryType & { isInvited: boolean })[]> {
    return tx.query(
      `select id, display_name as "displayName", roles, status = 'invited' as "isInvited" from staff_members
       where organization_id = $1 and status <> 'deactivated' and roles && $2::text[] order by display_name, id`,
      [tx.ctx.organizationId, roles.filter((role) => permissionsOf([role]).has(permission))],
    );
  }

  /** Ids of everybody active who holds `role`. */
  async inRole(tx: Transaction, role: Role): Promise<Id[]> {
    const people = await tx.query<{ id: Id }>(
      `select id from staff_members where organization_id = $1 and status = 'active' and roles @> array[$2] order by id`,
      [tx.ctx.organizationId, role],
    );
    return people.map(({ id }) => id);
  }

  /** Has every supervisor told by mail that something waits to be looked at; not what, mailboxes have other readers. */
  async askForReview(tx: Transaction): Promise<void> {
    for (const staffMemberId of await this.inRole(tx, 'clinical_supervisor'))
      await tx.emit(sendReviewNotice, { staffMemberId }, { priority: 2 });
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
  const { id, displayName, email, roles, status, invitedAt, lastSignInAt, pagingPhone, version } = member;
  const { credential, credentialTitle, licenseNumber, licenseState, licenseExpiresOn } = member;
  const licence = { credential, credentialTitle, licenseNumber, licenseState, licenseExpiresOn };
  return { id, displayName, email, roles, status, invitedAt, lastSignInAt, ...licence, pagingPhone, version };
}
