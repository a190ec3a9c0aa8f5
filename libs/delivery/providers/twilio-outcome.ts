import type { SendOutcome } from '../message';

/** Longest wait we let a provider ask for, in seconds. */
const LONGEST_WAIT_SECONDS = 3_600;

/** Twilio's codes for an address that will never work, and what they mean to us. */
const deadAddresses: Record<number, string> = {
  21610: 'opted_out',
  21211: 'bounced',
  21614: 'bounced',
  21217: 'bounced',
};

/** An answer of Twilio's Messages API; `body` is undefined when it could not be read in time. */
export interface TwilioAnswer {
  status: number;
  retryAfter: string | null;
  body: string | undefined;
}

/**
 * Reads an answer. A 2xx without a message id, and a 5xx that does not say "not now", leave open whether the text is on
 * its way; a refusal of our credentials or address is not the recipient's fault and may be repaired.
 * @param now machine clock, for a Retry-After given as a date
 */
export function twilioOutcome(answer: TwilioAnswer, now = new Date()): SendOutcome {
  const { status } = answer;
  const body = parse(answer.body);
  if (status >= 200 && status < 300) {
    return typeof body['sid'] === 'string' && body['sid']
      ? { kind: 'accepted', providerId: body['sid'].slice(0, 64) }
      : { kind: 'unknown' };
  }
  if (status === 429 || status === 503) return retryAfter(answer.retryAfter, now);
  if (status >= 500) return { kind: 'unknown' };
  if (status < 400 || [401, 403, 404, 407, 408].includes(status)) return { kind: 'retry' };
  const code = typeof body['code'] === 'number' ? body['code'] : 0;
  return { kind: 'rejected', reason: deadAddresses[code] ?? 'refused' };
}

function retryAfter(header: string | null, now: Date): SendOutcome {
  const seconds = /^\d+$/.test(header ?? '') ? Number(header) : (Date.parse(header ?? '') - now.getTime()) / 1000;
  if (!Number.isFinite(seconds)) return { kind: 'retry' };
  return { kind: 'retry', afterSeconds: Math.min(Math.max(Math.ceil(seconds), 1), LONGEST_WAIT_SECONDS) };
}

function parse(body: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body ?? '');
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
