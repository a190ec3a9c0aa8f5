import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const KEEP = 2000;

/**
 * The messages that arrived, newest last, kept in a file of one JSON object per line (readable by its owner only).
 * @param file where they persist; nothing keeps them in memory only
 */
export function openStore(file) {
  let messages = [];
  if (file) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    messages = readLines(file).slice(-KEEP);
    fs.writeFileSync(file, messages.map((message) => `${JSON.stringify(message)}\n`).join(''), { mode: 0o600 });
  }
  return {
    /** Keeps one message and returns it with its id and the instant of its arrival; `productAt` is the product's, where it is known. */
    add({ kind, to, from, subject = '', text, headers = {}, reference, productAt }) {
      const message = {
        id: randomUUID(),
        kind,
        to,
        from,
        subject,
        text,
        at: new Date().toISOString(),
        headers,
        reference,
        productAt,
      };
      messages.push(message);
      if (messages.length > KEEP) messages.shift();
      if (file) fs.appendFileSync(file, `${JSON.stringify(message)}\n`);
      return message;
    },
    newestFirst: () => messages.toReversed(),
    find: (id) => messages.find((message) => message.id === id),
    findByReference: (reference) => messages.find((message) => message.reference === reference),
    count: () => messages.length,
  };
}

/** A last line cut off by a crash is left out. */
function readLines(file) {
  if (!fs.existsSync(file)) return [];
  return fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line)];
      } catch {
        return [];
      }
    });
}
