// The local inbox of the demo: an SMTP server and a text service that deliver nothing, and a page that shows both.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { startMailSink } from './inbox/mail-sink.mjs';
import { openProductClock } from './inbox/product-clock.mjs';
import { openStore } from './inbox/store.mjs';
import { startWebServer } from './inbox/web-server.mjs';

/**
 * Starts the inbox; port 0 takes a free one.
 * @param sms `{accountSid, authToken}` that the text service accepts
 * @param file where messages persist; nothing keeps them in memory only
 * @param databaseOwnerUrl for the product's clock; nothing leaves "Skip to tomorrow" out
 * @returns `{url, smtpUrl, smsUrl, messages(), stop()}`; `messages()` is newest first
 */
export async function startInbox({
  host = '127.0.0.1',
  port = 0,
  smtpPort = 0,
  sms = { accountSid: '', authToken: '' },
  file,
  databaseOwnerUrl,
  say = () => undefined,
}) {
  const store = openStore(file);
  const clock = openProductClock(databaseOwnerUrl);
  const mail = await startMailSink({ host, port: smtpPort, store, clock, say });
  const web = await startWebServer({ host, port, store, clock, sms, say });
  return {
    url: `http://${host}:${web.port}`,
    smtpUrl: `smtp://${host}:${mail.port}`,
    smsUrl: `http://${host}:${web.port}/twilio`,
    messages: store.newestFirst,
    async stop() {
      await Promise.all([mail.stop(), web.stop()]);
      await clock.stop();
    },
  };
}

async function main() {
  const { env } = process;
  const inbox = await startInbox({
    host: env.HOST || '127.0.0.1',
    port: Number(env.INBOX_PORT || 8025),
    smtpPort: Number(env.SMTP_PORT || 1025),
    sms: { accountSid: env.SMS_ACCOUNT_SID ?? '', authToken: env.SMS_AUTH_TOKEN ?? '' },
    file: path.join(env.DATA_DIR || '.data', 'inbox.ndjson'),
    databaseOwnerUrl: env.DATABASE_OWNER_URL,
    say: (line) => process.stdout.write(`${new Date().toISOString()} ${line}\n`),
  });
  process.stdout.write(`inbox at ${inbox.url}, mail at ${inbox.smtpUrl}\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => inbox.stop().then(() => process.exit(0)));
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exitCode = 1;
  });
}
