import type { SliceManifest } from '@stepwell/platform/manifest';
import { AppointmentOffer } from './appointment-offer.entity';
import { AppointmentRoom } from './appointment-room.entity';
import { Appointment } from './appointment.entity';
import { AppointmentsResolver } from './appointments.resolver';
import { AppointmentsService } from './appointments.service';
import { AvailabilitySpan } from './availability-span.entity';
import { AvailabilityResolver } from './availability.resolver';
import { BookAppointment } from './book-appointment';
import { FindSlots } from './find-slots.service';
import { KeepAvailability } from './keep-availability';
import { OfferSlots } from './offer-slots';
import { OpenOffer } from './open-offer.service';
import { PlaceAppointment } from './place-appointment';

/** What the staff surface takes from appointments. */
export const appointmentsStaff: SliceManifest = {
  entities: [AppointmentRoom, AvailabilitySpan, Appointment, AppointmentOffer],
  providers: [
    FindSlots,
    PlaceAppointment,
    OpenOffer,
    AppointmentsService,
    BookAppointment,
    OfferSlots,
    KeepAvailability,
    AppointmentsResolver,
    AvailabilityResolver,
  ],
};
