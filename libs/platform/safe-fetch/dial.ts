import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import { FetchRefused } from './refusals';
import { literalAddress } from './web-address';

/** An address that a name leads to. */
export interface ResolvedAddress {
  address: string;
  /** 4 or 6. */
  family: number;
}

/** The network as requests see it; a test puts its own in the place of the internet. */
export interface Network {
  ports: readonly number[];
  resolve: (host: string) => Promise<ResolvedAddress[]>;
  mayDial: (address: string) => boolean;
  /** Certificates to trust instead of the system's. */
  ca?: string;
}

/** One request's way through the network; the signal ends it wherever it stands, its lookup included. */
export interface Route extends Network {
  signal: AbortSignal;
}

/** Most bytes of headers that are read. */
const MAX_HEADER_BYTES = 16_384;

/**
 * Sends one GET and answers as soon as the headers are here. The addresses that the socket dials are the ones that were
 * checked: the name is looked up once, by the connection itself, so a second answer of its server changes nothing.
 * @throws FetchRefused private_address; what node throws for the network, TLS and the parser
 */
export function dial(url: URL, headers: Record<string, string>, route: Route): Promise<IncomingMessage> {
  const literal = literalAddress(url);
  if (literal !== null && !route.mayDial(literal)) throw new FetchRefused('private_address');
  const client = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const request = client.request(url, {
      headers,
      // One connection of its own: nothing is kept, shared, or sent through a proxy of the environment.
      agent: false,
      lookup: checkedLookup(route),
      maxHeaderSize: MAX_HEADER_BYTES,
      rejectUnauthorized: true,
      ca: route.ca,
      signal: route.signal,
    });
    request.on('socket', (socket) => refuseOther(socket, route));
    request.on('response', resolve);
    request.on('error', reject);
    request.end();
  });
}

function checkedLookup(route: Route): LookupFunction {
  return (host, options, callback) => {
    route.resolve(host).then(
      (addresses) => {
        const [first] = addresses;
        if (first === undefined) callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
        // One inner address among outer ones is a trap, so all must be public.
        else if (!addresses.every(({ address }) => route.mayDial(address)))
          callback(new FetchRefused('private_address'), '');
        else if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}

/** The second wall: whatever way led there, no byte is sent to an address that may not be dialled. */
function refuseOther(socket: Socket, route: Route): void {
  socket.prependOnceListener('connect', () => {
    if (socket.remoteAddress === undefined || !route.mayDial(socket.remoteAddress))
      socket.destroy(new FetchRefused('private_address'));
  });
}
