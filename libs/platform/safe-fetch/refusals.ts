/** Why an address was not read; each is one sentence for the person who typed the address. */
export const fetchRefusals = [
  /** Not an address at all, longer than 2,000 characters, or with a user name or password in it. */
  'bad_address',
  /** Neither http nor https. */
  'bad_scheme',
  /** Another port than 80 or 443. */
  'bad_port',
  /** Its name leads to an address that is not on the public internet. */
  'private_address',
  /** It has no address in the domain name system. */
  'dns',
  /** Its certificate could not be verified. */
  'tls',
  /** Refused, reset, or broken off before the end. */
  'unreachable',
  /** The whole answer did not come in time. */
  'too_slow',
  /** More bytes than asked for, compressed or not, or more headers than anybody needs. */
  'too_large',
  'too_many_redirects',
  /** From https to http. */
  'insecure_redirect',
  /** 404 or 410. */
  'not_found',
  /** 401, 403, 407 or 451. */
  'denied',
  /** Any other status that is not 200. */
  'bad_status',
  /** Not HTTP, an encoding nobody asked for, damaged compression, or a redirect to nowhere. */
  'bad_answer',
  /** JSON was asked for, and a web page or something else came. */
  'not_json',
] as const;
/** One reason why an address was not read. */
export type FetchRefusal = (typeof fetchRefusals)[number];

/** Carries a refusal to the door of SafeFetch, which answers with it instead of throwing. */
export class FetchRefused extends Error {
  constructor(
    readonly code: FetchRefusal,
    /** HTTP status that the other side answered with, where it is what was refused. */
    readonly status: number | null = null,
  ) {
    super(code);
  }
}

const TLS_CODE =
  /^(?:CERT|ERR_TLS|ERR_SSL|EPROTO|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|INVALID_|HOSTNAME_MISMATCH|PATH_LENGTH)/;
const DNS_CODES = new Set(['ENOTFOUND', 'ENODATA', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME', 'EAI_FAIL']);
const BROKEN_CODE = /^(?:HPE_|Z_|ERR_BROTLI|ERR__ERROR_|ERR_INVALID_CHAR|ERR_UNESCAPED)/;

/** What a failure of the network, of TLS, of the parser or of the decompression amounts to; `deadline` may have caused it. */
export function refusalOf(error: unknown, deadline: AbortSignal): FetchRefused {
  if (error instanceof FetchRefused) return error;
  if (deadline.aborted) return new FetchRefused('too_slow');
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') return new FetchRefused('unreachable');
  if (code === 'HPE_HEADER_OVERFLOW') return new FetchRefused('too_large');
  if (DNS_CODES.has(code)) return new FetchRefused('dns');
  if (TLS_CODE.test(code)) return new FetchRefused('tls');
  return new FetchRefused(BROKEN_CODE.test(code) ? 'bad_answer' : 'unreachable');
}
