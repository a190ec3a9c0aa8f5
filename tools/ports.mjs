import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { ClearError } from './clear-error.mjs';

/**
 * Below what systems hand out by themselves (Linux from 32768, others from 49152), above what services are known by and
 * the last one that browsers refuse (10080).
 */
const FIRST = 10_100;
const LAST = 31_999;
/** Long after whoever asked for a port has ended or listens on it. */
const KEPT_MS = 60 * 60_000;

/**
 * A port of 127.0.0.1 that nobody listens on, and that this function gives to no other process within the hour: between the
 * answer and the first use of it, on a machine with much to do, lies a minute. It is none of those that the system itself
 * hands out for connections.
 */
export async function freePort() {
  const folder = path.join(os.tmpdir(), `stepwell-ports-${os.userInfo().uid}`);
  fs.mkdirSync(folder, { recursive: true });
  for (let tries = 0; tries < 500; tries += 1) {
    const port = randomInt(FIRST, LAST + 1);
    if (take(path.join(folder, String(port))) && !(await portRefusal(port, '127.0.0.1'))) return port;
  }
  throw new ClearError(`No port between ${FIRST} and ${LAST} is free.`);
}

/** Makes the mark of a port; false where another process made it lately. */
function take(mark) {
  try {
    if (Date.now() - fs.statSync(mark).mtimeMs > KEPT_MS) fs.rmSync(mark, { force: true });
  } catch {
    // Nobody has asked for it yet.
  }
  try {
    fs.writeFileSync(mark, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
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
