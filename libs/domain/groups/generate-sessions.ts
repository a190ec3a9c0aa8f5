import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilityGroup } from './facility-group.entity';
import { GroupException } from './group-exception.entity';
import { generateSessions } from './groups.jobs';
import { horizonOf, planSessions } from './plan-sessions';
import { facilityDay } from './sessions.repository';

const DAY = 86_400_000;

// A session that somebody started, that lies behind or that was signed is history: only what is ahead follows the plan.
const UPSERT = `
  insert into group_sessions as s (organization_id, group_id, facility_id, occurrence_key, local_date, local_time, time_zone,
    starts_at, ends_at, format, room, telehealth_link, facilitator_id, co_facilitator_id)
  select $1, g.id, g.facility_id, x.key, x."localDate", x."localTime", $3, x."startsAt", x."endsAt", x.format, x.room,
    g.telehealth_link, g.facilitator_id, g.co_facilitator_id
  from facility_groups g, jsonb_to_recordset($4::jsonb) as x (key text, "localDate" date, "localTime" time,
    "startsAt" timestamptz, "endsAt" timestamptz, format text, room text)
  where g.organization_id = $1 and g.id = $2 and x."startsAt" > app.now()
  on conflict (organization_id, group_id, occurrence_key) do update set
    local_date = excluded.local_date, local_time = excluded.local_time, time_zone = excluded.time_zone,
    starts_at = excluded.starts_at, ends_at = excluded.ends_at, format = excluded.format, room = excluded.room,
    telehealth_link = excluded.telehealth_link, facilitator_id = excluded.facilitator_id,
    co_facilitator_id = excluded.co_facilitator_id, status = 'planned', cancel_reason = null, version = s.version + 1
  where s.status in ('planned', 'cancelled') and s.starts_at > app.now()
    and (s.status, s.local_date, s.local_time, s.time_zone, s.starts_at, s.ends_at, s.format, s.room, s.telehealth_link,
         s.facilitator_id, s.co_facilitator_id)
      is distinct from ('planned', excluded.local_date, excluded.local_time, excluded.time_zone, excluded.starts_at,
         excluded.ends_at, excluded.format, excluded.room, excluded.telehealth_link, excluded.facilitator_id,
         excluded.co_facilitator_id)
  returning s.id`;

// A day more where it was made already: in the zone that the facility had, its day was one ahead.
const UNTIL = `
  select coalesce(max(local_date), $3::date)::text as until from group_sessions
  where organization_id = $1 and group_id = $2 and status = 'planned' and local_date between $3::date and $3::date + 1`;

const CANCEL = `
  update group_sessions s set status = 'cancelled', version = s.version + 1,
    cancel_reason = (select x.reason from group_exceptions x where x.organization_id = s.organization_id
      and x.group_id = s.group_id and x.occurrence_date::text = s.occurrence_key)
  where s.organization_id = $1 and s.group_id = $2 and s.status = 'planned' and s.starts_at > app.now()
    and s.occurrence_key <> all ($3::text[])
  returning s.id`;

/** Makes a group's sessions ahead from its plan, as often as it is asked: what is right already stays untouched. */
@Injectable()
export class GenerateSessions {
  /** Brings the sessions ahead in line with the plan; answers how many were made, changed or cancelled. */
  async run(tx: Transaction, groupId: Id): Promise<number> {
    const group = await tx.repo(FacilityGroup).getForUpdate(groupId);
    const { zone, today } = await facilityDay(tx, group.facilityId);
    const exceptions = await tx.repo(GroupException).find({ where: { groupId } });
    const { organizationId } = tx.ctx;
    const [reach] = await tx.query<{ until: string }>(UNTIL, [organizationId, groupId, horizonOf(today)]);
    const wanted = planSessions(group, exceptions, today, reach!.until, zone);
    const made = await tx.query(UPSERT, [organizationId, groupId, zone, JSON.stringify(wanted)]);
    const cancelled = await tx.query(CANCEL, [organizationId, groupId, wanted.map(({ key }) => key)]);
    if (group.endedOn && group.endedOn < today) await clearDueWork(tx, generateSessions, groupId);
    else await setDueWork(tx, generateSessions, groupId, new Date((await tx.now()).getTime() + DAY));
    if (made.length + cancelled.length > 0) await tx.changed('groups');
    return made.length + cancelled.length;
  }
}
