import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { AppointmentOffer } from './appointment-offer.entity';

/** What patients may choose from. */
@Injectable()
export class OpenOffer {
  constructor(private readonly facilities: FacilitiesService) {}

  /** What a patient may choose from until its last day is over, or null. */
  async of(tx: Transaction, patientId: Id): Promise<AppointmentOffer | null> {
    const [last] = await tx
      .repo(AppointmentOffer)
      .find({ where: { patientId }, order: { createdAt: 'DESC' }, take: 1 });
    if (!last || last.withdrawnAt !== null || last.appointmentId !== null) return null;
    const { timeZone } = await this.facilities.get(tx, last.facilityId);
    return last.untilDate >= localDateOf(await tx.now(), timeZone) ? last : null;
  }

  /** Ends what is offered to a patient and was not chosen. */
  async withdraw(tx: Transaction, patientId: Id): Promise<void> {
    await tx.query(
      `update appointment_offers set withdrawn_at = app.now()
       where organization_id = $1 and patient_id = $2 and appointment_id is null and withdrawn_at is null`,
      [tx.ctx.organizationId, patientId],
    );
  }
}
