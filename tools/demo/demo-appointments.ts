import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { BookAppointment } from '@stepwell/domain/appointments/book-appointment';
import { KeepAvailability } from '@stepwell/domain/appointments/keep-availability';
import { OfferSlots } from '@stepwell/domain/appointments/offer-slots';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { Database } from '@stepwell/platform/database/database';
import type { DemoClock } from './demo-clock';
import { withRole, type DemoOrganization } from './demo-organizations';
import { dayOf, type DemoPatient } from './demo-patients';
import { shiftDays } from './people';

/** Working days, Monday to Friday. */
const WEEKDAYS = [1, 2, 3, 4, 5];
const MINUTES = 50;
const KINDS = ['individual', 'individual', 'family', 'case_management'] as const;

/** Opens hours, books the clinician's next days, and lets one patient choose a time. */
@Injectable()
export class DemoAppointments {
  constructor(
    private readonly database: Database,
    private readonly patients: PatientsService,
    private readonly keeping: KeepAvailability,
    private readonly booking: BookAppointment,
    private readonly offering: OfferSlots,
  ) {}

  async make(clock: DemoClock, { staff, facilities }: DemoOrganization, hers: readonly DemoPatient[]): Promise<void> {
    const maya = staff.get('clinician@example.org')!;
    const supervisor = withRole(staff, 'clinical_supervisor');
    await clock.moveTo(clock.pastEnds);
    for (const { id: facilityId } of facilities) {
      for (const name of ['Quiet room', 'Garden room']) {
        await this.database.write({ ...supervisor, operation: 'demo.add-room' }, (tx) =>
          this.keeping.addRoom(tx, { facilityId, name }),
        );
      }
      for (const weekday of WEEKDAYS) {
        await this.database.write({ ...maya, operation: 'demo.add-hours' }, (tx) =>
          this.keeping.add(tx, {
            ...{ facilityId, staffMemberId: maya.actorId, weekday, startTime: '09:00', endTime: '17:00' },
          }),
        );
      }
    }
    const [chooser, ...booked] = hers;
    for (const [at, patient] of booked.entries()) await this.book(patient.id, KINDS[at % KINDS.length]!, patient);
    if (chooser) await this.offer(chooser);
  }

  private async book(patientId: Id, kind: (typeof KINDS)[number], { primary }: DemoPatient): Promise<void> {
    await this.database.write({ ...primary, operation: 'demo.book' }, async (tx) => {
      const { facilityId } = await this.patients.summary(tx, patientId);
      const wanted = { patientId, facilityId, staffMemberId: primary.actorId, minutes: MINUTES };
      const fromDate = dayOf(await tx.now());
      const [slot] = (await this.offering.show(tx, { ...wanted, fromDate, days: 7 })).slice(2);
      if (slot) await this.booking.book(tx, { ...wanted, kind, localDate: slot.localDate, localTime: slot.localTime });
    });
  }

  private async offer({ id: patientId, primary }: DemoPatient): Promise<void> {
    await this.database.write({ ...primary, operation: 'demo.offer' }, async (tx) => {
      const { facilityId } = await this.patients.summary(tx, patientId);
      const fromDate = dayOf(await tx.now());
      await this.offering.offer(tx, {
        ...{ patientId, facilityId, staffMemberId: primary.actorId, kind: 'individual', minutes: MINUTES },
        ...{ fromDate, untilDate: shiftDays(fromDate, 9), sendLink: false },
      });
    });
  }
}
