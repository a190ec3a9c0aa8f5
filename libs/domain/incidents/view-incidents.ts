import { notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { PrivacyIncidentType } from './incidents.graphql';
import { NOTIFY_WITHIN_DAYS } from './privacy-incident.entity';

/** As many as a page shows; the register of an organization holds few. */
const MOST = 200;

const VIEW = `
  select i.id, i.version, i.source, i.what_happened as "whatHappened", i.discovered_on::text as "discoveredOn",
    (i.discovered_on + ${NOTIFY_WITHIN_DAYS})::text as "notifyBy", i.patient_ids as "patientIds",
    i.people_affected as "peopleAffected", i.messages_sent as "messagesSent", r.display_name as "reportedByName",
    i.decision, i.decision_note as "decisionNote", d.display_name as "decidedByName", i.decided_at as "decidedAt",
    i.notified_on::text as "notifiedOn", c.display_name as "closedByName", i.closed_at as "closedAt"
  from privacy_incidents i
  left join staff_members r on r.organization_id = i.organization_id and r.id = i.reported_by_id
  left join staff_members d on d.organization_id = i.organization_id and d.id = i.decided_by_id
  left join staff_members c on c.organization_id = i.organization_id and c.id = i.closed_by_id
  where i.organization_id = $1`;

/** The register: open ones first, those whose time ends first on top, then the newest; at most 200. */
export async function privacyIncidents(tx: Transaction): Promise<PrivacyIncidentType[]> {
  const rows = await tx.query<PrivacyIncidentType>(
    `${VIEW} order by i.closed_at is not null, case when i.closed_at is null then i.discovered_on end,
       i.discovered_on desc, i.id limit ${MOST}`,
    [tx.ctx.organizationId],
  );
  tx.saw(...rows.flatMap(({ patientIds }) => patientIds));
  return rows;
}

/** One of them. @throws AppError NOT_FOUND */
export async function privacyIncident(tx: Transaction, id: Id): Promise<PrivacyIncidentType> {
  const [row] = await tx.query<PrivacyIncidentType>(`${VIEW} and i.id = $2`, [tx.ctx.organizationId, id]);
  if (!row) throw notFound();
  tx.saw(...row.patientIds);
  return row;
}
