import { z } from 'zod';
import { defineJob } from '@stepwell/kernel/events';

const schema = z.object({ staffMemberId: z.uuid() });

/** A mail server may be away for an hour; an invitation or reset that nobody sends again must outlast that. */
const patience = { attempts: 30, backoffMs: 5_000 };

/** Sends the invitation of a member; the worker makes its token, so that no payload ever holds one. */
export const sendInvitation = defineJob({ name: 'staff-invitation.send', queue: 'delivery', schema, ...patience });

/** Tells somebody that their second step was taken away. */
export const sendFactorsReset = defineJob({ name: 'factors-reset.send', queue: 'delivery', schema, ...patience });

/** Tells a supervisor that something waits to be looked at. */
export const sendReviewNotice = defineJob({ name: 'review-notice.send', queue: 'delivery', schema, ...patience });

/** Sends a password reset to the member's own address; the worker makes its token. */
export const sendPasswordReset = defineJob({ name: 'password-reset.send', queue: 'delivery', schema, ...patience });
