import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import { InboundText } from './inbound-text.entity';
import type { InboundTextType } from './texts.graphql';

/** Newest texts of a patient that a chart shows. */
const NEWEST = 30;

const FIELDS = `t.id, t.patient_id as "patientId", t.phone, t.body, t.kind, t.received_at as "receivedAt",
  t.handled_at as "handledAt", s.display_name as "handledByName"`;
const NAMES = `left join staff_members s on s.organization_id = t.organization_id and s.id = t.handled_by_id`;

const OF_PATIENTS = `
  select ${FIELDS} from unnest($2::uuid[]) as wanted (patient_id)
  cross join lateral (
    select * from inbound_texts n where n.organization_id = $1 and n.patient_id = wanted.patient_id
    order by n.received_at desc, n.id limit ${NEWEST}) t
  ${NAMES} order by t.received_at desc, t.id`;

const SHARED = `
  select ${FIELDS} from inbound_texts t ${NAMES}
  where t.organization_id = $1 and t.patient_id is null and t.handled_at is null and t.kind in ('text', 'number', 'crisis')
  order by t.received_at, t.id limit 100`;

/** Texts that came in, for people to read. */
@Injectable()
export class TextsService {
  constructor(private readonly tasks: TasksService) {}

  /** The newest texts of these patients, newest first, at most 30 each. */
  async ofPatients(tx: Transaction, patientIds: readonly Id[]): Promise<InboundTextType[]> {
    const texts = await tx.query<InboundTextType>(OF_PATIENTS, [tx.ctx.organizationId, patientIds]);
    tx.saw(...texts.map(({ patientId }) => patientId));
    return texts;
  }

  /** Those that nobody has seen to, from numbers that are not one patient's alone; for who sees the whole organization. */
  async shared(tx: Transaction): Promise<InboundTextType[]> {
    return tx.query<InboundTextType>(SHARED, [tx.ctx.organizationId]);
  }

  /** Says that the actor has read it and did what was needed; said again it changes nothing. @throws AppError FORBIDDEN, NOT_FOUND */
  async markHandled(tx: Transaction, id: Id): Promise<InboundTextType> {
    authorize(tx.ctx, 'checkin:record');
    if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
    if (!isId(id)) throw notFound();
    const text = await tx.repo(InboundText).getForUpdate(id);
    if (!text.handledAt) {
      await tx.repo(InboundText).update({ id: text.id }, { handledAt: await tx.now(), handledById: tx.ctx.actorId });
      for (const kind of ['text_reply', 'shared_text'] as const)
        await this.tasks.settle(tx, kind, text.id, 'Read, and seen to.');
      await tx.changed('check-ins');
    }
    const [shown] = await tx.query<InboundTextType>(
      `select ${FIELDS} from inbound_texts t ${NAMES} where t.organization_id = $1 and t.id = $2`,
      [tx.ctx.organizationId, text.id],
    );
    return shown!;
  }
}
