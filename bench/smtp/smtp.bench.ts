import { deepStrictEqual } from 'node:assert';
import nodemailer from 'nodemailer';
import { MAX_IN_FLIGHT } from '@stepwell/delivery/sending-slots';
import { checkInMessage } from '@stepwell/delivery/templates/check-in.template';
import type { BenchDatabase, BenchHost, BenchResult } from '../bench';
import { dueFollowUps } from '../engine/due-follow-ups';
import { runWorker } from '../engine/run-worker';
import { inPairs, pairedRatio } from '../rounds';

const full = { organizations: 4, each: 500 };
const tiny = { organizations: 2, each: 30 };

/**
 * 2,000 follow-ups that are due together, through the worker as it ships and SMTP, against a loop of bare nodemailer with
 * the same text, connections and server.
 */
export async function run(host: BenchHost): Promise<BenchResult> {
  const size = host.isSmoke ? tiny : full;
  const count = size.organizations * size.each;
  const database = await host.database({ durable: true });
  const rates = await inPairs(host.rounds, {
    ours: (round) => withSink(host, `ours-${round}`, count, (url) => engine(database, url, size)),
    theirs: (round) => withSink(host, `theirs-${round}`, count, (url) => bareLoop(url, count)),
  });
  return {
    name: 'Mail through SMTP',
    against: 'bare nodemailer',
    rows: [{ what: `${count} due at once`, unit: 'mails/s', ...rates }],
    ratios: { smtpToBareNodemailer: pairedRatio(rates) },
    notes: [
      `bare nodemailer: a pool of ${MAX_IN_FLIGHT} connections, ${MAX_IN_FLIGHT} mails at a time, nothing else; every mail arrived once`,
    ],
  };
}

/** A server in a process of its own for each measurement: its counts say whether every mail arrived, once. */
async function withSink(
  host: BenchHost,
  name: string,
  count: number,
  measure: (smtpUrl: string) => Promise<number>,
): Promise<number> {
  const [port, httpPort] = [await host.freePort(), await host.freePort()];
  const readyUrl = `http://127.0.0.1:${httpPort}/`;
  const env = { PATH: process.env['PATH'] ?? '', SINK_PORT: String(port), SINK_HTTP_PORT: String(httpPort) };
  const sink = await host.start({ name: `sink-${name}`, args: ['dist/bench/smtp/sink.js'], env, readyUrl });
  try {
    const rate = await measure(`smtp://127.0.0.1:${port}`);
    deepStrictEqual(await (await fetch(readyUrl)).json(), { different: count, most: 1 });
    return rate;
  } finally {
    await sink.stop();
  }
}

async function engine(
  database: BenchDatabase,
  smtpUrl: string,
  size: { organizations: number; each: number },
): Promise<number> {
  const due = await dueFollowUps(database, size);
  const worker = await runWorker(database, { variables: { SMTP_URL: smtpUrl } });
  try {
    const before = performance.now();
    await due.makeDue();
    await due.whenDone();
    const seconds = (performance.now() - before) / 1000;
    await due.assertJournal();
    return due.count / seconds;
  } finally {
    await worker.close();
  }
}

async function bareLoop(smtpUrl: string, count: number): Promise<number> {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: MAX_IN_FLIGHT,
    maxMessages: Infinity,
  });
  const link = `https://m.example.org/#${'x'.repeat(43)}`;
  const { subject, text } = checkInMessage({ channel: 'email', language: 'en', senderName: 'Messages' }, link);
  let next = 0;
  const sendSome = async (): Promise<void> => {
    for (let mail = next++; mail < count; mail = next++) {
      await transport.sendMail({ from: 'Messages <messages@example.org>', to: `p${mail}@example.org`, subject, text });
    }
  };
  const before = performance.now();
  await Promise.all(Array.from({ length: MAX_IN_FLIGHT }, sendSome));
  const seconds = (performance.now() - before) / 1000;
  transport.close();
  return count / seconds;
}
