import { Injectable } from '@nestjs/common';
import { systemContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';

/** The provider's words for what became of a text; the others say that it is still on its way. */
const endings: Record<string, 'delivered' | 'undelivered'> = {
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'undelivered',
};

/** The provider's code for a number that wants no more texts. */
const OPTED_OUT = '21610';

/** Writes down whether texts arrived. Whatever comes twice, late or in another order changes nothing that is known. */
@Injectable()
export class RecordDelivery {
  constructor(
    private readonly database: Database,
    private readonly suppressions: Suppressions,
    private readonly tasks: TasksService,
  ) {}

  /** A text that nobody here sent is passed over: the provider wants no answer. */
  async record(
    organizationId: Id,
    messageSid: string,
    status: string,
    errorCode: string | undefined,
    requestId: string,
  ): Promise<void> {
    const delivery = endings[status];
    if (!delivery) return;
    const ctx = systemContext(organizationId, 'webhook.record-delivery', requestId);
    await this.database.hear(ctx, (tx) => this.write(tx, messageSid, delivery, errorCode));
  }

  private async write(
    tx: Transaction,
    messageSid: string,
    delivery: 'delivered' | 'undelivered',
    errorCode: string | undefined,
  ): Promise<void> {
    const [touch] = await tx.query<{ patientId: Id; occurrenceId: Id; phone: string | null }>(
      `update follow_up_touches t set delivery = $3, delivery_at = app.now()
       where t.organization_id = $1 and t.provider_id = $2 and t.channel = 'sms' and t.delivery is null
       returning t.patient_id as "patientId", t.occurrence_id as "occurrenceId", (
         select c.address from patient_contacts c where c.organization_id = $1 and c.id = t.contact_id) as phone`,
      [tx.ctx.organizationId, messageSid, delivery],
    );
    if (!touch) return;
    const { patientId, occurrenceId, phone } = touch;
    tx.saw(patientId);
    await tx.changed('follow-ups');
    if (delivery === 'delivered') return;
    if (errorCode === OPTED_OUT && phone) await this.suppressions.suppress(tx, 'sms', phone, 'opted_out');
    await this.tasks.raiseTask(tx, { kind: 'delivery_failed', patientId, subjectId: occurrenceId });
  }
}
