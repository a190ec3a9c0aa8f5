import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** What a server says instead of yes; `reply` begins with its code. */
interface Refusal {
  reply: string;
}

/** How the server behaves from now on; what is left out it does well. */
export interface SmtpBehaviour {
  /** Answer to the connection. */
  greeting?: Refusal | 'drop' | { delayMs: number };
  /** `drop-once`: the next one only. */
  sender?: Refusal | 'drop' | 'drop-once';
  recipient?: Refusal | 'drop';
  /** Answer to the content: refused; kept, and then the line goes dead; or the line goes dead while it is read. */
  content?: Refusal | 'drop-after' | 'drop-while' | { delayMs: number };
}

/** A real SMTP server of a test: keeps what it took and misbehaves as told. */
export interface SmtpSink {
  url: string;
  behaviour: SmtpBehaviour;
  /** Every mail whose content arrived whole and was not refused, in order. */
  mails: ParsedMail[];
  /** How often each Message-ID arrived. */
  countByMessageId(): Map<string, number>;
  /** Number of connections so far. */
  connections(): number;
  /** Cuts every line that is open, as a restarted server does. */
  hangUp(): void;
  stop(): Promise<void>;
}

/** Starts a server on a free port of this machine. */
export async function startSmtpServer(): Promise<SmtpSink> {
  let connections = 0;
  const sink: SmtpSink = {
    url: '',
    behaviour: {},
    mails: [],
    countByMessageId: () => {
      const counts = new Map<string, number>();
      for (const { messageId = '' } of sink.mails) counts.set(messageId, (counts.get(messageId) ?? 0) + 1);
      return counts;
    },
    connections: () => connections,
    hangUp: () => {
      for (const { _socket } of open()) _socket.destroy();
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    hideSTARTTLS: true,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onConnect(session, callback) {
      connections += 1;
      act(session, sink.behaviour.greeting, callback);
    },
    onMailFrom(_address, session, callback) {
      const { sender } = sink.behaviour;
      if (sender === 'drop-once') delete sink.behaviour.sender;
      act(session, sender === 'drop-once' ? 'drop' : sender, callback);
    },
    onRcptTo: (_address, session, callback) => act(session, sink.behaviour.recipient, callback),
    onData(stream, session, callback) {
      const { content } = sink.behaviour;
      if (content === 'drop-while') return void stream.once('data', () => drop(session));
      simpleParser(stream).then((mail) => {
        if (!content || typeof content !== 'object' || 'delayMs' in content) sink.mails.push(mail);
        act(session, content === 'drop-after' ? 'drop' : content, callback);
      }, callback);
    },
  });
  // Without a handler one client that hangs up in the middle would end the whole test.
  server.on('error', () => undefined);

  function act(
    session: SMTPServerSession,
    behaviour: Refusal | 'drop' | { delayMs: number } | undefined,
    callback: (error?: Error | null) => void,
  ): void {
    if (behaviour === undefined) callback();
    else if (behaviour === 'drop') drop(session);
    else if ('delayMs' in behaviour) setTimeout(() => callback(), behaviour.delayMs).unref();
    else
      callback(
        Object.assign(new Error(behaviour.reply.slice(4)), { responseCode: Number(behaviour.reply.slice(0, 3)) }),
      );
  }

  /** Cuts the line, as a crash of the server would. */
  function drop(session: SMTPServerSession): void {
    for (const { id, _socket } of open()) if (id === session.id) _socket.destroy();
  }

  function open(): Set<{ id: string; _socket: { destroy(): void } }> {
    return server.connections;
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  sink.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return sink;
}
