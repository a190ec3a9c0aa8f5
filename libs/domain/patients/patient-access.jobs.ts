import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';
import { patientLinkFailed } from './patient-access.events';

/**
 * Sends a patient a new link; where to, and whether at all, is decided when it leaves. Tried for an hour or more;
 * then somebody is asked to call whoever waits for it.
 */
export const sendAccessLink = defineJob({
  name: 'access-link.send',
  queue: 'delivery',
  schema: z.object({ patientId: z.uuid() }),
  attempts: 30,
  backoffMs: 5_000,
  givenUp: patientLinkFailed,
});
