import net from 'node:net';
import { ClearError } from './clear-error.mjs';

/** A port of 127.0.0.1 that nobody listens on now (another process may still take it before you do). */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Refuses, with one sentence per port, when a port is taken.
 * @param wanted `{STAFF_PORT: 3000, ...}`: the variable of each port
 * @param command what the person typed, e.g. `npm start`
 */
export async function checkPorts(wanted, { host = '127.0.0.1', command = 'npm start' } = {}) {
  const sentences = [];
  const used = new Map();
  for (const [variable, port] of Object.entries(wanted)) {
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      sentences.push(`${variable} must be a port between 1 and 65535.`);
    } else if (used.has(port)) {
      sentences.push(`${used.get(port)} and ${variable} are both ${port}: give one of them another port.`);
    } else {
      used.set(port, variable);
      const refusal = await portRefusal(port, host);
      if (refusal === 'taken') {
        sentences.push(
          `Port ${port} is taken: stop what uses it, or choose another one with "${variable}=${port + 100} ${command}".`,
        );
      } else if (refusal) {
        sentences.push(
          `Port ${port} cannot be used on ${host} (${refusal}): choose another one with "${variable}=... ${command}".`,
        );
      }
    }
  }
  if (sentences.length > 0) throw new ClearError(sentences.join('\n'));
}

/** 'taken', another reason, or undefined when the port can be used. */
async function portRefusal(port, host) {
  // Listening alone is not proof: some systems let 127.0.0.1 be bound beside a listener on every address.
  for (const address of ['127.0.0.1', '::1']) if (await answers(port, address)) return 'taken';
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(error.code === 'EADDRINUSE' ? 'taken' : error.code));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

function answers(port, host) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host, timeout: 500 });
    const end = (result) => {
      socket.destroy();
      resolve(result);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}
