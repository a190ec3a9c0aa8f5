import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { OpenIncident } from '../incidents/open-incident.service';
import { PhoneOwners } from '../patients/phone-owners.service';
import { TasksService } from '../tasks/tasks.service';

const SENT_TO = `
  select count(*)::int as count from follow_up_touches t
  join patient_contacts c on c.organization_id = t.organization_id and c.id = t.contact_id
  where t.organization_id = $1 and t.patient_id = any($2::uuid[]) and c.kind = 'phone' and c.address = $3
    and t.status in ('sent', 'unknown')`;

/** A number that turned out to be a stranger's. */
@Injectable()
export class DisownNumber {
  constructor(
    private readonly owners: PhoneOwners,
    private readonly suppressions: Suppressions,
    private readonly tasks: TasksService,
    private readonly incidents: OpenIncident,
  ) {}

  /**
   * Nothing goes there any more, people look for the right number, and the register says what may have been learnt; once
   * per subject, the text or the task that told it.
   */
  async run(tx: Transaction, subjectId: Id, phone: string, toldBy: 'text' | 'call'): Promise<void> {
    const owners = await this.owners.of(tx, phone);
    const [first] = owners;
    if (!first) return;
    await this.suppressions.suppress(tx, 'sms', phone, 'wrong_number');
    await this.owners.markWrong(tx, phone);
    for (const { patientId } of owners)
      await this.tasks.raiseTask(tx, { kind: 'wrong_number', patientId, subjectId: patientId });
    const patientIds = owners.map(({ patientId }) => patientId);
    const [sent] = await tx.query<{ count: number }>(SENT_TO, [tx.ctx.organizationId, patientIds, phone]);
    const discoveredOn = localDateOf(await tx.now(), first.timeZone);
    await this.incidents.wrongNumber(tx, { subjectId, patientIds, discoveredOn, messagesSent: sent!.count, toldBy });
  }

  /** The same for the number of a contact, if it is still on record. */
  async ofContact(tx: Transaction, subjectId: Id, contactId: Id): Promise<void> {
    const [contact] = await tx.query<{ address: string }>(
      `select address from patient_contacts where organization_id = $1 and id = $2 and kind = 'phone'`,
      [tx.ctx.organizationId, contactId],
    );
    if (contact) await this.run(tx, subjectId, contact.address, 'call');
  }
}
