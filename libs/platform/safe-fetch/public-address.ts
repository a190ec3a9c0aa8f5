import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Where Azure hands machines their configuration: a metadata address that lies in a public range. */
const AZURE_WIRE_SERVER = '168.63.129.16';
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Tells whether an IP address lies on the public internet. Everything that is special in any registry is not: private,
 * loopback, link-local, shared (100.64/10), multicast, documentation, reserved, and each IPv6 form with an IPv4 inside.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address === AZURE_WIRE_SERVER) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  // What no registry has named yet counts as unicast too; only this eighth of IPv6 was ever given out.
  return parsed.kind() === 'ipv4' || (parsed as ipaddr.IPv6).match(globalUnicast);
}
