import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { Suppressions, type SuppressionNote } from '@stepwell/delivery/suppressions.service';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { ContactKind } from './patient-contact.entity';

/** What keeps messages from a patient's addresses, for who looks at them. */
@Injectable()
export class ContactStops {
  constructor(private readonly suppressions: Suppressions) {}

  /** Why and since when nothing goes to these contacts, in their order; null where something may. */
  async of(tx: Transaction, contactIds: readonly Id[]): Promise<(SuppressionNote | null)[]> {
    const contacts = await tx.query<{ id: Id; patientId: Id; kind: ContactKind; address: string }>(
      `select id, patient_id as "patientId", kind, address from patient_contacts
       where organization_id = $1 and id = any($2::uuid[])`,
      [tx.ctx.organizationId, contactIds],
    );
    tx.saw(...contacts.map(({ patientId }) => patientId));
    const notes = await this.suppressions.stopsOf(
      tx,
      contacts.map(({ kind, address }) => ({ channel: kind === 'email' ? 'email' : 'sms', address })),
    );
    const known = new Map(contacts.map(({ id }, at) => [id, notes[at]!]));
    return contactIds.map((id) => known.get(id) ?? null);
  }
}
