import { Injectable } from '@nestjs/common';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { displayNameSql } from '../patients/patients.service';
import type { SafetyItemType } from './safety.graphql';

/** Newest items of a patient that a chart shows. */
const NEWEST = 20;

/** Everything a person needs to act: who, why, how they may be reached and what must not be said there, who was told. */
const FIELDS = `
  i.id, i.patient_id as "patientId", i.reasons, i.craving, i.words, i.holds_messages as "holdsMessages",
  i.raised_at as "raisedAt", f.name as "facilityName", i.next_step as "nextStep", i.next_step_at as "nextStepAt",
  i.acknowledged_at as "acknowledgedAt", seen.display_name as "acknowledgedByName", i.reached, i.risk_level as "riskLevel",
  i.plan_reviewed as "planReviewed", i.supervisor_informed as "supervisorInformed", i.note, i.closed_at as "closedAt",
  closer.display_name as "closedByName",
  json_build_object('id', p.id, 'displayName', ${displayNameSql('p')}, 'timeZone', p.time_zone, 'precautions', p.precautions,
    'contacts', coalesce((
      select json_agg(json_build_object('id', c.id, 'kind', c.kind, 'address', c.address, 'isShared', c.is_shared,
        'safeFrom', c.safe_from, 'safeUntil', c.safe_until, 'verification', c.verification, 'verifiedAt', c.verified_at)
        order by c.kind desc, c.verification = 'verified' desc, c.is_shared, c.created_at)
      from patient_contacts c
      where c.organization_id = i.organization_id and c.patient_id = i.patient_id and c.removed_at is null
        and c.verification <> 'wrong'), '[]')) as patient,
  coalesce((
    select json_agg(json_build_object('id', g.id, 'step', g.step, 'staffName', s.display_name, 'channel', g.channel,
      'status', g.status, 'sentAt', g.sent_at) order by g.created_at, s.display_name)
    from safety_pages g
    join staff_members s on s.organization_id = g.organization_id and s.id = g.staff_member_id
    where g.organization_id = i.organization_id and g.item_id = i.id), '[]') as pages`;

const FROM = `
  from safety_items i
  join patients p on p.organization_id = i.organization_id and p.id = i.patient_id
  join facilities f on f.organization_id = i.organization_id and f.id = i.facility_id
  left join staff_members seen on seen.organization_id = i.organization_id and seen.id = i.acknowledged_by_id
  left join staff_members closer on closer.organization_id = i.organization_id and closer.id = i.closed_by_id`;

const OPEN = `select ${FIELDS} ${FROM} where i.organization_id = $1 and i.closed_at is null
  order by i.acknowledged_at is not null, i.raised_at, i.id`;

const OF_PATIENTS = `
  select ${FIELDS} from unnest($2::uuid[]) as wanted (patient_id)
  cross join lateral (
    select * from safety_items n where n.organization_id = $1 and n.patient_id = wanted.patient_id
    order by n.closed_at is not null, n.raised_at desc, n.id limit ${NEWEST}) i
  ${FROM.replace('from safety_items i', '')}
  order by i.closed_at is not null, i.raised_at desc, i.id`;

const ONE = `select ${FIELDS} ${FROM} where i.organization_id = $1 and i.id = $2`;

/** A safety item as pages show it; instants of pages stand as text. */
export type SafetyItemView = SafetyItemType;

/** Reads safety items; what people do about them is in `act-on-safety-item`. */
@Injectable()
export class SafetyService {
  /** What is open about the patients the actor reaches; what nobody sees to stands first, the oldest on top. */
  async open(tx: Transaction): Promise<SafetyItemView[]> {
    return this.read(tx, OPEN, []);
  }

  /** The items of these patients, open ones first, then the newest; at most 20 each. */
  async ofPatients(tx: Transaction, patientIds: readonly Id[]): Promise<SafetyItemView[]> {
    return this.read(tx, OF_PATIENTS, [patientIds]);
  }

  /** One item. @throws AppError NOT_FOUND */
  async view(tx: Transaction, id: Id): Promise<SafetyItemView> {
    if (!isId(id)) throw notFound();
    const [item] = await this.read(tx, ONE, [id]);
    if (!item) throw notFound();
    return item;
  }

  private async read(tx: Transaction, sql: string, parameters: readonly unknown[]): Promise<SafetyItemView[]> {
    const items = await tx.query<SafetyItemView>(sql, [tx.ctx.organizationId, ...parameters]);
    tx.saw(...items.map(({ patientId }) => patientId));
    return items;
  }
}
