import type { SendOutcome } from '../message';
import { jsonOf, laterBy, type HttpAnswer } from './http-answer';

/**
 * Reads an answer of Resend's API to a mail with a key. `unclear`: the same request may and should be made again. A key
 * that was used before with other words means that an earlier try did arrive there: `unknown`, for people to look at.
 * @param now machine clock, for a Retry-After given as a date
 */
export function resendOutcome(answer: HttpAnswer, now = new Date()): SendOutcome | 'unclear' {
  const { status } = answer;
  const { id, name } = jsonOf(answer.body);
  if (status >= 200 && status < 300)
    return typeof id === 'string' && id ? { kind: 'accepted', providerId: id.slice(0, 64) } : 'unclear';
  if (status === 409) return name === 'invalid_idempotent_request' ? { kind: 'unknown' } : 'unclear';
  if (status === 429) return laterBy(answer.retryAfter, now);
  if (status >= 500) return 'unclear';
  // Our key, our domain, our address: not the recipient's fault, and may be repaired.
  if (status < 400 || [401, 403, 404, 405, 407, 408].includes(status)) return { kind: 'retry' };
  return { kind: 'rejected', reason: 'refused' };
}
