import { Agent, request } from 'node:http';

/** One request of a load, as `node:http` takes it. */
export interface LoadRequest {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What a load measured. */
export interface LoadFigures {
  perSecond: number;
  requests: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

/**
 * Asks a server on so many kept-alive connections, each one request at a time, until the time is over.
 * @param requestFor the n-th request of this load
 * @throws Error when an answer is not 200 or does not begin with `expected`
 */
export async function load(input: {
  url: string;
  connections: number;
  seconds: number;
  expected: string;
  requestFor: (n: number) => LoadRequest;
}): Promise<LoadFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: input.connections });
  const waits: number[] = [];
  const began = performance.now();
  const end = began + input.seconds * 1000;
  let next = 0;
  const connection = async (): Promise<void> => {
    while (performance.now() < end) {
      const asked = performance.now();
      const text = await ask(input.url, input.requestFor(next++), agent);
      waits.push(performance.now() - asked);
      if (!text.startsWith(input.expected))
        throw new Error(`Not the answer that was to be measured: ${text.slice(0, 200)}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: input.connections }, connection));
  } finally {
    agent.destroy();
  }
  const seconds = (performance.now() - began) / 1000;
  waits.sort((a, b) => a - b);
  const at = (part: number): number => waits[Math.min(waits.length - 1, Math.floor(waits.length * part))]!;
  return { perSecond: waits.length / seconds, requests: waits.length, p50: at(0.5), p99: at(0.99) };
}

/** Sends one request and returns the body. @throws Error when the answer is not 200 */
export function ask(url: string, { body, ...options }: LoadRequest, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(options.path, url), { ...options, ...(agent ? { agent } : {}) }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
