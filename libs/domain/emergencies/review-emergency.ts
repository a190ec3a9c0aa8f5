import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { EmergencyReviewType, ReviewEmergencyInput } from './emergencies.graphql';
import { EmergencyAccess, emergencyVerdicts } from './emergency-access.entity';

const schema = z.strictObject({
  id: z.string(),
  version: z.int().min(1),
  verdict: z.enum(emergencyVerdicts),
  note: optionalText(severalLines('The note', 2000)),
});

/** As many as a page shows. */
const MOST = 200;

// The audit log runs on the machine's clock, which is the product's wherever that cannot be moved.
const VIEW = `
  select e.id, e.version, e.patient_id as "patientId", p.first_name || ' ' || p.last_name as "patientName",
    s.display_name as "openedByName", e.recipient_name as "recipientName",
    e.recipient_affiliation as "recipientAffiliation", e.discloser_name as "discloserName", e.nature,
    e.started_at as "startedAt", coalesce(e.ended_at, e.ends_at) as "endsAt", e.verdict, e.review_note as "reviewNote",
    r.display_name as "reviewedByName", e.reviewed_at as "reviewedAt", coalesce(a.actions, '{}') as actions
  from emergency_accesses e
  join patients p on p.organization_id = e.organization_id and p.id = e.patient_id
  join staff_members s on s.organization_id = e.organization_id and s.id = e.staff_member_id
  left join staff_members r on r.organization_id = e.organization_id and r.id = e.reviewed_by_id
  left join lateral (
    select array_agg(distinct v.action order by v.action) as actions from audit_events v
    where v.organization_id = e.organization_id and v.patient_ids @> array[e.patient_id] and v.actor_id = e.staff_member_id
      and v.outcome = 'allowed'
      and v.at + (select clock_offset from app.instance) between e.started_at and coalesce(e.ended_at, e.ends_at)
  ) a on true
  where e.organization_id = $1`;

/** The queue of charts that were opened in an emergency: each is looked at by somebody else afterwards. */
@Injectable()
export class ReviewEmergency {
  /** Those that wait first, the oldest on top, then the newest that were looked at; at most 200. */
  async queue(tx: Transaction): Promise<EmergencyReviewType[]> {
    authorize(tx.ctx, 'emergency:review');
    const rows = await tx.query<EmergencyReviewType>(
      `${VIEW} order by e.reviewed_at is not null, case when e.reviewed_at is null then e.started_at end,
         e.started_at desc, e.id limit ${MOST}`,
      [tx.ctx.organizationId],
    );
    tx.saw(...rows.map(({ patientId }) => patientId));
    return rows;
  }

  /** Says whether it was right. @throws AppError FORBIDDEN also to who opened it, NOT_FOUND, CONFLICT, BAD_INPUT */
  async review(tx: Transaction, input: ReviewEmergencyInput): Promise<EmergencyReviewType> {
    authorize(tx.ctx, 'emergency:review');
    const { id, version, verdict, note } = parseInput(schema, input);
    if (!isId(id)) throw notFound();
    const access = await tx.repo(EmergencyAccess).get(id);
    if (access.staffMemberId === tx.ctx.actorId)
      throw new AppError('FORBIDDEN', { message: 'You opened this chart yourself. Somebody else has to look at it.' });
    if (access.reviewedAt) throw new AppError('CONFLICT');
    const reviewed = { verdict, reviewNote: note, reviewedAt: await tx.now(), reviewedById: tx.ctx.actorId };
    await tx.repo(EmergencyAccess).updateVersion(id, version, reviewed);
    await tx.changed('organization');
    return this.one(tx, id);
  }

  private async one(tx: Transaction, id: Id): Promise<EmergencyReviewType> {
    const [row] = await tx.query<EmergencyReviewType>(`${VIEW} and e.id = $2`, [tx.ctx.organizationId, id]);
    if (!row) throw notFound();
    tx.saw(row.patientId);
    return row;
  }
}
