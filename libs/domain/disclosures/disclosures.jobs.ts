import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

/** Reminds of service agreements that end soon; due work of each with a last day. */
export const agreementExpiring = defineJob({
  name: 'agreement.expiring',
  queue: 'maintenance',
  schema: z.object({ ids: z.array(z.uuid()).min(1) }),
});

/** Reminds of consents that end soon; due work of each signed consent with a last day, in the facility's morning. */
export const consentExpiring = defineJob({
  name: 'consent.expiring',
  queue: 'maintenance',
  schema: z.object({ ids: z.array(z.uuid()).min(1) }),
});
