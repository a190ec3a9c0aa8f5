import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const LARGEST_MAIL = 10 * 1024 * 1024;

/** An SMTP server that accepts every mail and delivers none. Resolves to `{port, stop()}`. */
export async function startMailSink({ host, port, store, clock, say }) {
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    size: LARGEST_MAIL,
    logger: false,
    onAuth: (auth, session, callback) => callback(null, { user: auth.username ?? 'anybody' }),
    onData(stream, session, callback) {
      keepMail(stream, session, { store, clock }).then(
        () =>
          callback(stream.sizeExceeded ? Object.assign(new Error('Message too large'), { responseCode: 552 }) : null),
        (error) => callback(error),
      );
    },
  });
  // Without a handler one client that hangs up in the middle would end the whole inbox.
  server.on('error', (error) => say(`mail: ${error.code ?? error.message}`));
  await new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, () => {
      server.server.off('error', reject);
      resolve();
    });
  });
  return {
    port: server.server.address().port,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

async function keepMail(stream, session, { store, clock }) {
  const mail = await simpleParser(stream, { skipHtmlToText: false });
  if (stream.sizeExceeded) return;
  const productAt = (await clock.now())?.toISOString();
  store.add({
    kind: 'mail',
    productAt,
    to: session.envelope.rcptTo.map(({ address }) => address).join(', '),
    from: mail.from?.text ?? session.envelope.mailFrom?.address ?? '',
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    headers: Object.fromEntries(mail.headerLines.map(({ key, line }) => [key, unfold(line.slice(key.length + 1))])),
  });
}

/** A header may go on over several lines. */
function unfold(value) {
  return value.replace(/\r?\n[ \t]+/g, ' ').trim();
}
