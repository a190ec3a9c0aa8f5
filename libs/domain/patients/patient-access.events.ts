import { z } from 'zod';
import { defineEvent } from '@stepwell/kernel/events';

const schema = z.object({ patientId: z.uuid() });

/** Five wrong PINs or codes locked a patient out of their own pages; a member of staff should call them. */
export const patientAccessLocked = defineEvent({ name: 'patient-access.locked', queue: 'projection', schema });

/** A patient asked for a new link, or staff ordered one, and it could not be sent; somebody should call them. */
export const patientLinkFailed = defineEvent({ name: 'patient-link.failed', queue: 'projection', schema });
