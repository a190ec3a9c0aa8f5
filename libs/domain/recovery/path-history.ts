import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { PathVersionType } from './path-history.graphql';

const VERSIONS = `
  select v.patient_id as "patientId", v.id, v.version, v.created_at as "chosenAt", s.display_name as "chosenByName",
    v.paths, v.meetings_per_week as "meetingsPerWeek", v.effective_from::text as "effectiveFrom",
    v.ends_on::text as "endsOn", v.asked, v.offered, v.is_agreed as "isAgreed",
    (select coalesce(json_agg(json_build_object('meetingId', m.id, 'name', m.name, 'transport', c.transport,
        'isHomeGroup', c.is_home_group) order by m.name, m.id), '[]')
      from chosen_meetings c
      join organization_meetings m on m.organization_id = c.organization_id
        and m.id = coalesce(c.meeting_id, c.directory_meeting_id)
      where c.organization_id = v.organization_id and c.recovery_path_id = v.id) as meetings
  from recovery_paths v
  join staff_members s on s.organization_id = v.organization_id and s.id = v.chosen_by_id
  where v.organization_id = $1 and v.patient_id = any($2::uuid[]) order by v.version desc`;

/** A version of a patient's path together with whose it is. */
export type PathVersionRow = PathVersionType & { patientId: Id };

/** Every version of what a patient chose: who, when and what. */
@Injectable()
export class PathHistory {
  /** The versions of these patients, the newest first. */
  async of(tx: Transaction, patientIds: readonly Id[]): Promise<PathVersionRow[]> {
    tx.saw(...patientIds);
    return tx.query<PathVersionRow>(VERSIONS, [tx.ctx.organizationId, patientIds]);
  }
}
