import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { ContactVerification } from './patient-contact.entity';

/** A patient on whose record a number stands. */
export interface PhoneOwner {
  patientId: Id;
  facilityId: Id;
  language: Language;
  timeZone: string;
  verification: ContactVerification;
  /** True where others answer this phone. */
  isShared: boolean;
}

const OWNERS = `
  select p.id as "patientId", p.facility_id as "facilityId", p.language, p.time_zone as "timeZone", c.verification,
    c.is_shared as "isShared"
  from patient_contacts c join patients p on p.organization_id = c.organization_id and p.id = c.patient_id
  where c.organization_id = $1 and c.kind = 'phone' and c.address = $2 and c.removed_at is null
  order by p.id`;

/** Whose a phone number (E.164) is. */
@Injectable()
export class PhoneOwners {
  /** The patients of this organization on whose records it stands now. */
  async of(tx: Transaction, phone: string): Promise<PhoneOwner[]> {
    const owners = await tx.query<PhoneOwner>(OWNERS, [tx.ctx.organizationId, phone]);
    tx.saw(...owners.map(({ patientId }) => patientId));
    return owners;
  }

  /** Marks it as somebody else's, wherever it stands: nothing goes there any more. */
  async markWrong(tx: Transaction, phone: string): Promise<void> {
    await tx.query(
      `update patient_contacts set verification = 'wrong', verified_at = null, code_digest = null, code_expires_at = null
       where organization_id = $1 and kind = 'phone' and address = $2 and removed_at is null`,
      [tx.ctx.organizationId, phone],
    );
    await tx.changed('patients');
  }
}
