import http, { type RequestListener } from 'node:http';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { Network } from '@stepwell/platform/safe-fetch/dial';
import { SafeFetch } from '@stepwell/platform/safe-fetch/safe-fetch';

const LOCAL = '127.0.0.1';

/** Servers of one test file, on free ports of 127.0.0.1, and a SafeFetch that takes them alone for public. */
export class LocalWeb {
  private readonly servers: Server[] = [];
  private readonly sockets = new Set<Socket>();

  /** Starts a server and answers its port. */
  async serve(server: Server): Promise<number> {
    this.servers.push(server);
    server.on('connection', (socket: Socket) => this.sockets.add(socket));
    await new Promise<void>((resolve) => server.listen(0, LOCAL, resolve));
    return (server.address() as AddressInfo).port;
  }

  /** A server whose address is `http://feeds.test:<port>/feed`, and the fetch that finds it. */
  async feed(listener: RequestListener, network: Partial<Network> = {}) {
    const port = await this.serve(http.createServer(listener));
    return { port, url: `http://feeds.test:${port}/feed`, fetch: this.fetch([port], network) };
  }

  /** A SafeFetch for which every name leads to 127.0.0.1. */
  fetch(ports: readonly number[], network: Partial<Network> = {}): SafeFetch {
    const resolve = async () => [{ address: LOCAL, family: 4 }];
    return new SafeFetch({ ports, resolve, mayDial: (address) => address === LOCAL, ...network });
  }

  /** Stops all of them, whoever is still connected. */
  async close(): Promise<void> {
    const closed = this.servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve)));
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
    await Promise.all(closed);
  }
}

// Made for the tests, for feeds.test, valid from 2020 to 2120; nothing trusts it.
/** Key of `feedsCertificate`. */
export const feedsKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgNMsJJASsOBIn8t8o
cMF6O5PZqKHxcYXlRcb9Vv+hGeKhRANCAAQAsRw/jO0TFC9ALiULLTJh5TM/QqX5
nTpAY4WQhWRsT9RuSUMe837B8exzuzjE9c5rSY4NyejIS43AqFumvxql
-----END PRIVATE KEY-----
`;
/** Certificate of feeds.test, its own authority. */
export const feedsCertificate = `-----BEGIN CERTIFICATE-----
MIIBZDCCAQqgAwIBAgIBATAKBggqhkjOPQQDAjAVMRMwEQYDVQQDDApmZWVkcy50
ZXN0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAVMRMwEQYDVQQD
DApmZWVkcy50ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEALEcP4ztExQv
QC4lCy0yYeUzP0Kl+Z06QGOFkIVkbE/UbklDHvN+wfHsc7s4xPXOa0mODcnoyEuN
wKhbpr8apaNJMEcwDwYDVR0TAQH/BAUwAwEB/zAVBgNVHREEDjAMggpmZWVkcy50
ZXN0MB0GA1UdDgQWBBSgufTFoBCVVK6s4OhdMTMoZy/3PTAKBggqhkjOPQQDAgNI
ADBFAiEAgWPVHl29b57dQE8Fd9w6Fk82pM3bQR95J4zSBzSNyyACIF/gveXhJTWT
xpGj0b2PMFrx8fozPfbceK42rbhtPDPZ
-----END CERTIFICATE-----
`;
