import type { SliceManifest } from '@stepwell/platform/manifest';
import { AppointmentOffer } from './appointment-offer.entity';
import { AppointmentRoom } from './appointment-room.entity';
import { Appointment } from './appointment.entity';
import { MyAppointmentsResolver } from './appointments.patient-resolver';
import { AppointmentsService } from './appointments.service';
import { AvailabilitySpan } from './availability-span.entity';
import { CancelMine } from './cancel-mine';
import { ChooseSlot } from './choose-slot';
import { FindSlots } from './find-slots.service';
import { OpenOffer } from './open-offer.service';
import { PlaceAppointment } from './place-appointment';

/** What the patient surface takes from appointments: what is to come, and the times to choose from. */
export const appointmentsPatient: SliceManifest = {
  entities: [AppointmentRoom, AvailabilitySpan, Appointment, AppointmentOffer],
  providers: [
    FindSlots,
    PlaceAppointment,
    OpenOffer,
    AppointmentsService,
    ChooseSlot,
    CancelMine,
    MyAppointmentsResolver,
  ],
};
