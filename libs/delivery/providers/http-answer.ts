import type { SendOutcome } from '../message';

/** Longest wait we let a provider ask for, in seconds. */
const LONGEST_WAIT_SECONDS = 3_600;
const LONGEST_ANSWER = 64 * 1024;

/** Failures that end before a byte of the request was sent: no connection, or a certificate that was not believed. */
const NOTHING_LEFT =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT)$|^UNABLE_TO_VERIFY|CERT/;

/** An answer of a provider's API; `body` is undefined when it could not be read in time. */
export interface HttpAnswer {
  status: number;
  retryAfter: string | null;
  body: string | undefined;
}

/** Asks a provider once, and follows no redirect. `nothing-left`: it never heard of us; `unclear`: it may have. */
export async function askProvider(url: string, request: RequestInit): Promise<HttpAnswer | 'nothing-left' | 'unclear'> {
  let response: Response;
  try {
    response = await fetch(url, { ...request, redirect: 'manual' });
  } catch (error) {
    return NOTHING_LEFT.test(codeOf(error)) ? 'nothing-left' : 'unclear';
  }
  const body = await readText(response).catch(() => undefined);
  return { status: response.status, retryAfter: response.headers.get('retry-after'), body };
}

/** The JSON object of an answer; empty where it is none. */
export function jsonOf(body: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body ?? '');
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Later, after what `Retry-After` says in seconds or as a date, an hour at most. */
export function laterBy(header: string | null, now: Date): SendOutcome {
  const seconds = /^\d+$/.test(header ?? '') ? Number(header) : (Date.parse(header ?? '') - now.getTime()) / 1000;
  if (!Number.isFinite(seconds)) return { kind: 'retry' };
  return { kind: 'retry', afterSeconds: Math.min(Math.max(Math.ceil(seconds), 1), LONGEST_WAIT_SECONDS) };
}

/** Reads at most 64 KiB: an answer that goes on for ever is no answer. */
async function readText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > LONGEST_ANSWER) throw new Error('The answer is too long');
  }
  return text;
}

/** undici wraps what happened on the wire; several addresses that all failed come together. */
function codeOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: unknown; errors?: { code?: unknown }[] } };
  const code = cause?.errors?.[0]?.code ?? cause?.code;
  return typeof code === 'string' ? code : '';
}
