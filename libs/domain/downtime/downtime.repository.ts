import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';

/** Somebody who is here today. */
export interface PatientHere {
  patientId: Id;
  allergies: string | null;
  hasOpenSafetyItem: boolean;
  total: number;
}

/** Who has an open stay at the facility, as far as row-level security lets the actor see; by name. */
export function patientsHere(tx: Transaction, facilityId: Id, most: number): Promise<PatientHere[]> {
  return tx.query(
    `select p.id as "patientId", count(*) over ()::int as total,
       (select a.items->0->'answer'->0->>'valueString' from intake_packets k
          join packet_answers a on a.organization_id = $1 and a.packet_id = k.id and a.link_id = 'allergies'
        where k.organization_id = $1 and k.patient_id = p.id order by k.created_at desc, k.id desc limit 1) as allergies,
       exists (select from safety_items s
        where s.organization_id = $1 and s.patient_id = p.id and s.closed_at is null) as "hasOpenSafetyItem"
     from patients p
     where p.organization_id = $1 and exists (select from episodes_of_care e where e.organization_id = $1
       and e.patient_id = p.id and e.facility_id = $2 and e.discharged_on is null)
     order by p.last_name, p.first_name, p.id limit $3`,
    [tx.ctx.organizationId, facilityId, most],
  );
}

/** A session of today or tomorrow, by the facility's calendar. */
export interface SessionHere {
  id: Id;
  title: string;
  localDate: string;
  localTime: string;
  room: string | null;
  leaderName: string;
  isMine: boolean;
  members: { patientId: Id; name: string }[];
}

/**
 * Sessions of two days with the members whom the actor sees: those in reach, and all of a room that is open to them.
 * @param today YYYY-MM-DD at the facility
 */
export async function sessionsHere(tx: Transaction, facilityId: Id, today: string): Promise<SessionHere[]> {
  const sessions = await tx.query<SessionHere>(
    `select s.id, g.title, s.local_date::text as "localDate", s.local_time::text as "localTime", s.room,
       l.display_name as "leaderName", $4 in (s.facilitator_id, s.co_facilitator_id) as "isMine",
       (select coalesce(json_agg(json_build_object('patientId', x.id, 'name', x.name) order by x.name, x.id), '[]')
        from (select p.id, coalesce(p.preferred_name, p.first_name) || ' ' || p.last_name as name
              from group_members m join patients p on p.organization_id = $1 and p.id = m.patient_id
              where m.organization_id = $1 and m.group_id = s.group_id and m.from_date <= s.local_date
                and coalesce(m.until_date, s.local_date) >= s.local_date
              union
              select v.patient_id, v.display_name from app.session_members(s.id) v) x) as members
     from group_sessions s
     join facility_groups g on g.organization_id = $1 and g.id = s.group_id
     join staff_members l on l.organization_id = $1 and l.id = s.facilitator_id
     where s.organization_id = $1 and s.facility_id = $2 and s.status <> 'cancelled'
       and s.local_date between $3::date and $3::date + 1
     order by s.starts_at, g.title, s.id`,
    [tx.ctx.organizationId, facilityId, today, tx.ctx.actorId],
  );
  // A sheet that would name nobody helps only whoever leads the room.
  return sessions.filter(({ members, isMine }) => isMine || members.length > 0);
}
