import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { AdmissionItemName } from './admission-words';

// In a return what had been agreed to and verified in an earlier stay does not count: each stay asks for it anew.
const RECORDED = `
  with stays as (
    select e.id, e.patient_id, e.created_at, case when exists (select from episodes_of_care o where o.organization_id = $1
      and o.patient_id = e.patient_id and o.id <> e.id) then e.created_at else '-infinity' end as since
    from episodes_of_care e where e.organization_id = $1 and e.id = any($2::uuid[]))
  select e.id as "episodeId", x.item
  from stays e
  cross join lateral (values
    ('packet', exists (select from intake_packets k where k.organization_id = $1 and k.patient_id = e.patient_id
      and k.finished_at is not null)),
    ('notice', exists (select from part2_notices_given n where n.organization_id = $1 and n.episode_id = e.id)),
    ('consents', exists (select from part2_consents c where c.organization_id = $1 and c.patient_id = e.patient_id
        and c.signed_at >= e.since and c.revoked_at is null and c.discarded_at is null)
      or exists (select from channel_consents c where c.organization_id = $1 and c.patient_id = e.patient_id
        and c.granted_at >= e.since and c.revoked_at is null)),
    ('safe_contact', exists (select from patient_contacts c where c.organization_id = $1 and c.patient_id = e.patient_id
      and c.verification = 'verified' and c.verified_at >= e.since and c.removed_at is null)),
    ('measures', exists (select from measure_results r where r.organization_id = $1 and r.patient_id = e.patient_id
        and r.in_error_at is null and r.created_at >= e.created_at)
      and not exists (select from measure_assignments a where a.organization_id = $1 and a.patient_id = e.patient_id
        and a.answered_at is null and a.withdrawn_at is null)),
    ('path', exists (select from recovery_paths p where p.organization_id = $1 and p.patient_id = e.patient_id
        and p.superseded_at is null and p.created_at >= e.created_at)
      or exists (select from admission_decisions d where d.organization_id = $1 and d.episode_id = e.id and d.kind = 'path')),
    ('plan', exists (select from relapse_prevention_plans p where p.organization_id = $1 and p.patient_id = e.patient_id
      and p.kind = 'relapse_prevention' and p.created_at >= e.created_at)),
    ('programme', exists (select from admission_decisions d
      where d.organization_id = $1 and d.episode_id = e.id and d.kind = 'programme'))
  ) as x (item, is_there)
  where x.is_there`;

/** What the record itself shows of what these admissions need, as far as the actor may see it. */
export async function recordedItems(
  tx: Transaction,
  episodeIds: readonly Id[],
): Promise<{ episodeId: Id; item: AdmissionItemName }[]> {
  return tx.query(RECORDED, [tx.ctx.organizationId, episodeIds]);
}
