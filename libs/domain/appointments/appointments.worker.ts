import type { SliceManifest } from '@stepwell/platform/manifest';
import { AppointmentOffer } from './appointment-offer.entity';
import { AppointmentsProcessor } from './appointments.processor';
import { OpenOffer } from './open-offer.service';

/** What the worker takes from appointments. */
export const appointmentsWorker: SliceManifest = {
  entities: [AppointmentOffer],
  providers: [OpenOffer, AppointmentsProcessor],
};
