import { deepStrictEqual } from 'node:assert';
import nodemailer from 'nodemailer';
import { MAX_IN_FLIGHT } from '@stepwell/delivery/sending-slots';
import { programmeMessage, usualWords } from '@stepwell/delivery/templates/programme-message.template';
import type { BenchDatabase, BenchHost, BenchResult } from '../bench';
import { dueFollowUps } from '../engine/due-follow-ups';
import { runWorker } from '../engine/run-worker';
import { inPairs, pairedRatio } from '../rounds';

const full = { organizations: 4, each: 500 };
const tiny = { organizations: 2, each: 30 };
/** What both send before the clock starts: a worker runs for weeks, so what Node and PostgreSQL learn at first is not its speed. */
const WARM_UP = 2_000;
const WARM_UP_TINY = 30;

/**
 * 2,000 follow-ups that are due together, through the worker as it ships and SMTP, against a loop of bare nodemailer with
 * the same text, connections and server.
 */
export async function run(host: BenchHost): Promise<BenchResult> {
  const size = host.isSmoke ? tiny : full;
  const count = size.organizations * size.each;
  const warmUp = host.isSmoke ? WARM_UP_TINY : WARM_UP;
  const database = await host.database({ durable: true });
  const rates = await inPairs(host.rounds, {
    ours: (round) => withSink(host, `ours-${round}`, warmUp + count, (url) => engine(database, url, warmUp, size)),
    theirs: (round) => withSink(host, `theirs-${round}`, warmUp + count, (url) => bareLoop(url, warmUp, count)),
  });
  return {
    name: 'Mail through SMTP',
    against: 'bare nodemailer',
    rows: [{ what: `${count} due at once`, unit: 'mails/s', ...rates }],
    ratios: { smtpToBareNodemailer: pairedRatio(rates) },
    notes: [
      `bare nodemailer: a pool of ${MAX_IN_FLIGHT} connections, ${MAX_IN_FLIGHT} mails at a time, nothing else; every mail arrived once; both sent ${warmUp} before`,
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
  warmUp: number,
  size: { organizations: number; each: number },
): Promise<number> {
  const { organizations } = size;
  const first = await dueFollowUps(database, { organizations, each: Math.ceil(warmUp / organizations) });
  const due = await dueFollowUps(database, size);
  const worker = await runWorker(database, { variables: { SMTP_URL: smtpUrl } });
  try {
    await first.makeDue();
    await first.whenDone();
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

async function bareLoop(smtpUrl: string, warmUp: number, count: number): Promise<number> {
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: MAX_IN_FLIGHT,
    maxMessages: Infinity,
  });
  const link = `https://m.example.org/#${'x'.repeat(43)}`;
  const { subject, text } = programmeMessage(
    { channel: 'email', language: 'en', senderName: 'Messages' },
    usualWords.check_in.en,
    link,
  );
  const sendAll = async (from: number, until: number): Promise<void> => {
    let next = from;
    const sendSome = async (): Promise<void> => {
      for (let mail = next++; mail < until; mail = next++) {
        await transport.sendMail({
          from: 'Messages <messages@example.org>',
          to: `p${mail}@example.org`,
          subject,
          text,
        });
      }
    };
    await Promise.all(Array.from({ length: MAX_IN_FLIGHT }, sendSome));
  };
  await sendAll(0, warmUp);
  const before = performance.now();
  await sendAll(warmUp, warmUp + count);
  const seconds = (performance.now() - before) / 1000;
  transport.close();
  return count / seconds;
}
