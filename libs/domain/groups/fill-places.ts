import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilityGroup } from './facility-group.entity';
import { groupPlaceFilled } from './groups.events';

const FILL = `
  with today as (
    select (app.now() at time zone f.time_zone)::date as day from facilities f where f.organization_id = $1 and f.id = $3),
  free as (
    select greatest($4 - count(*), 0) as places from group_members m, today
    where m.organization_id = $1 and m.group_id = $2 and m.from_date is not null
      and coalesce(m.until_date, today.day) >= today.day)
  update group_members m set from_date = today.day
  from today
  where m.organization_id = $1 and m.id in (
    select w.id from group_members w where w.organization_id = $1 and w.group_id = $2 and w.from_date is null
      and w.until_date is null
    order by w.waiting_since, w.id limit (select places from free))
  returning m.id, m.patient_id as "patientId"`;

/** Gives free places of a group to those who wait, in the order in which they came. The product does it: it sees them all. */
@Injectable()
export class FillPlaces {
  /** Answers the patients who got a place, none when nobody waits or nothing is free. */
  async run(tx: Transaction, groupId: Id): Promise<Id[]> {
    // One at a time: two places freed at once must not both count the same free one.
    const group = await tx.repo(FacilityGroup).getForUpdate(groupId);
    if (group.endedOn) return [];
    const filled = await tx.query<{ id: Id; patientId: Id }>(FILL, [
      tx.ctx.organizationId,
      groupId,
      group.facilityId,
      group.capacity,
    ]);
    tx.saw(...filled.map((row) => row.patientId));
    for (const { id } of filled) await tx.emit(groupPlaceFilled, { memberId: id });
    if (filled.length > 0) await tx.changed('groups');
    return filled.map((row) => row.patientId);
  }
}
