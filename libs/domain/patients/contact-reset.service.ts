import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { ContactKind } from './patient-contact.entity';

/** Takes back what was known about addresses: until they are verified anew, nothing but a code goes there. */
@Injectable()
export class ContactReset {
  /** @param kind only addresses of this kind; all where it is null */
  async unverify(tx: Transaction, patientId: Id, kind: ContactKind | null): Promise<void> {
    await tx.query(
      `update patient_contacts set verification = 'unverified', verified_at = null
       where organization_id = $1 and patient_id = $2 and removed_at is null and verification in ('verified', 'code_sent')
         and ($3::text is null or kind = $3)`,
      [tx.ctx.organizationId, patientId, kind],
    );
    tx.saw(patientId);
    await tx.changed('patients');
  }
}
