import { isIP } from 'node:net';
import { FetchRefused } from './refusals';

/** Longest address that is read, in characters. */
const MAX_LENGTH = 2_000;
/** Ports of the web; anything else is somebody's internal service. */
export const WEB_PORTS: readonly number[] = [80, 443];

/**
 * Reads an address that a person typed or a redirect names.
 * @throws FetchRefused bad_address, bad_scheme, bad_port
 */
export function readWebAddress(text: string, ports: readonly number[]): URL {
  if (text.length > MAX_LENGTH || !URL.canParse(text)) throw new FetchRefused('bad_address');
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new FetchRefused('bad_scheme');
  if (url.username !== '' || url.password !== '') throw new FetchRefused('bad_address');
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port);
  if (!ports.includes(port)) throw new FetchRefused('bad_port');
  return url;
}

/** The IP address that stands in an address instead of a name; `0x7f.1` and the like arrive here as plain IPv4. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? null : host;
}
