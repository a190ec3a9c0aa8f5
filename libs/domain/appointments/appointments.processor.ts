import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { Handles } from '@stepwell/platform/queue/handler';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { EpisodesService } from '../patients/episodes.service';
import { episodeDischarged } from '../patients/patients.events';
import { appointmentChanged } from './appointments.events';
import { OpenOffer } from './open-offer.service';

/** Frees what a death leaves booked. */
@Injectable()
export class AppointmentsProcessor {
  constructor(
    private readonly episodes: EpisodesService,
    private readonly offers: OpenOffer,
  ) {}

  @Handles(episodeDischarged, 'appointments.after-discharge')
  async discharged(tx: Transaction, { patientId, episodeId }: { patientId: Id; episodeId: Id }): Promise<void> {
    if (!(await this.episodes.endedByDeath(tx, episodeId))) return;
    const cancelled = await tx.query<{ id: Id }>(
      `update appointments set status = 'cancelled', cancel_reason = 'died', changed_by_id = null, version = version + 1
       where organization_id = $1 and patient_id = $2 and status = 'booked' and starts_at > app.now() returning id`,
      [tx.ctx.organizationId, patientId],
    );
    for (const { id } of cancelled) await tx.emit(appointmentChanged, { patientId, appointmentId: id });
    await this.offers.withdraw(tx, patientId);
    await tx.changed('appointments');
  }
}
