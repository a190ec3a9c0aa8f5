import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Cover } from './cover.entity';
import type { CoverType } from './covers.graphql';
import { canCover, mayLendFor } from './covers.policy';
import { staffAccess } from './patients.repository';

/** SQL: the cover `c` counts now, and for the patient in column `patient`. */
export function coverCountsSql(c: string, patient: string): string {
  return `${c}.ended_at is null and ${c}.starts_at <= app.now() and ${c}.ends_at > app.now()
    and (${c}.is_whole or exists (
      select from covered_patients x
      where x.organization_id = ${c}.organization_id and x.cover_id = ${c}.id and x.patient_id = ${patient}))`;
}

/** SQL: ids of the patients whom `staff` cares for, on their team or covering for somebody; $1 is the organization. */
export function caredForSql(staff: string): string {
  return `
    select m.patient_id from care_team_members m
    where m.organization_id = $1 and m.staff_member_id = ${staff} and m.ended_at is null
    union all
    select m.patient_id from covers c
    join care_team_members m on m.organization_id = c.organization_id and m.staff_member_id = c.lender_id and m.ended_at is null
    where c.organization_id = $1 and c.covering_id = ${staff} and ${coverCountsSql('c', 'm.patient_id')}`;
}

const FIELDS = `
  c.id, c.from_day::text as "fromDay", c.until_day::text as "untilDay", c.time_zone as "timeZone",
  c.starts_at as "startsAt", c.ends_at as "endsAt", c.is_whole as "isWhole",
  c.starts_at <= app.now() as "isRunning",
  json_build_object('id', l.id, 'displayName', l.display_name, 'roles', l.roles) as lender,
  json_build_object('id', v.id, 'displayName', v.display_name, 'roles', v.roles) as covering,
  case when c.is_whole
    then (select count(*)::int from care_team_members m
          where m.organization_id = c.organization_id and m.staff_member_id = c.lender_id and m.ended_at is null)
    else (select count(*)::int from covered_patients x where x.organization_id = c.organization_id and x.cover_id = c.id)
  end as "patientCount"`;
const FROM = `
  from covers c
  join staff_members l on l.organization_id = c.organization_id and l.id = c.lender_id
  join staff_members v on v.organization_id = c.organization_id and v.id = c.covering_id`;
const STANDING = `
  select ${FIELDS} ${FROM}
  where c.organization_id = $1 and c.ended_at is null and c.ends_at > app.now()
    and ($2::uuid is null or c.lender_id = $2 or c.covering_id = $2)
  order by c.starts_at, l.display_name, c.id`;
const ONE = `select ${FIELDS} ${FROM} where c.organization_id = $1 and c.id = $2`;

/** Reads and ends covers; lending is in `lend-caseload`. */
@Injectable()
export class CoversService {
  /** Covers that run or are still to come, soonest first: the actor's own, or everybody's for who may lend for others. */
  async standing(tx: Transaction): Promise<CoverType[]> {
    return tx.query<CoverType>(STANDING, [tx.ctx.organizationId, mayLendFor(tx.ctx) ? null : tx.ctx.actorId]);
  }

  /** One cover. @throws AppError NOT_FOUND */
  async view(tx: Transaction, id: Id): Promise<CoverType> {
    const [cover] = await tx.query<CoverType>(ONE, [tx.ctx.organizationId, id]);
    if (!cover) throw notFound();
    return cover;
  }

  /**
   * Gives what somebody covers to another person; a cover that this person can't take, because it is of their own patients or
   * their role does not include them, stays. Runs as the product.
   */
  async passOn(tx: Transaction, fromId: Id, toId: Id, byId: Id): Promise<void> {
    const taken = (await tx.repo(Cover).find({ where: { coveringId: fromId } })).filter(
      ({ endedAt }) => endedAt === null,
    );
    const now = await tx.now();
    const access = await staffAccess(tx, [toId, ...taken.map(({ lenderId }) => lenderId)]);
    for (const { id, lenderId, endsAt } of taken) {
      if (endsAt <= now) continue;
      // Who takes it needs no cover of their own patients any more.
      if (lenderId === toId) await tx.repo(Cover).update({ id }, { endedAt: now, endedById: byId });
      else if (canCover(access.get(lenderId)?.roles ?? [], access.get(toId)))
        await tx.repo(Cover).update({ id }, { coveringId: toId });
    }
  }

  /** Ends a cover at once: the patients are their own clinician's alone again. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT when it is over */
  async end(tx: Transaction, id: Id): Promise<CoverType> {
    authorize(tx.ctx, 'caseload:lend');
    if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
    const cover = await tx.repo(Cover).getForUpdate(id);
    if (!mayLendFor(tx.ctx) && ![cover.lenderId, cover.coveringId].includes(tx.ctx.actorId)) throw notFound();
    const now = await tx.now();
    cover.refuseUnlessStanding(now);
    await tx.repo(Cover).update({ id: cover.id }, { endedAt: now, endedById: tx.ctx.actorId });
    for (const topic of ['patients', 'tasks', 'staff'] as const) await tx.changed(topic);
    return this.view(tx, cover.id);
  }
}
