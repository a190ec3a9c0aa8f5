import fs from 'node:fs';
import path from 'node:path';

const CHART = '/patients/$patientId';

/** Every address that a staff app has a page for, as its router writes it: `/groups/$groupId`. */
export function addressesOf(root, app) {
  const read = (file) => fs.readFileSync(path.join(root, 'apps', app, 'src', file), 'utf8');
  if (app === 'admin') {
    const below = [...read('routes.tsx').matchAll(/ page\(\w+, '([^']+)'/g)].map(([, address]) => `/admin/${address}`);
    return ['/admin/sign-in', '/admin/platform', ...below];
  }
  const paths = (text) => [...text.matchAll(/\bpath: '([^']+)'/g)].map(([, address]) => address);
  const [, ...chart] = paths(read('chart-routes.tsx'));
  return [...paths(read('routes.tsx')), ...chart.map((address) => (address === '/' ? CHART : CHART + address))];
}

/** Those of the addresses where none of the looks was; a look counts for the address that names it most exactly. */
export function notLookedAt(addresses, looks) {
  const patterns = addresses
    .map((address) => ({ address, pattern: new RegExp(`^${address.replaceAll(/\$\w+/g, '[^/]+')}$`) }))
    .sort((a, b) => a.address.split('$').length - b.address.split('$').length);
  const seen = new Set(looks.map((look) => patterns.find(({ pattern }) => pattern.test(look))?.address));
  return addresses.filter((address) => !seen.has(address));
}
