import { setTimeout as pause } from 'node:timers/promises';
import { systemContext } from '@stepwell/kernel/context';
import { HandOver, MAX_IN_FLIGHT } from './hand-over.service';
import { Mailer, Texter, type MailMessage, type SendOutcome } from './message';
import { SendGate, type Admitted } from './send-gate';

const ctx = systemContext('00000000-0000-4000-8000-000000000001', 'test', 'test');

class Gate extends SendGate {
  readonly recorded: [string, SendOutcome['kind']][] = [];
  refused = new Set<string>();
  broken = new Set<string>();
  failingRecords = 0;

  async admit(_ctx: unknown, subjectId: string): Promise<Admitted | null> {
    if (this.broken.has(subjectId)) throw new Error('broken');
    if (this.refused.has(subjectId)) return null;
    return {
      subjectId,
      fence: 1,
      channel: 'email',
      message: { to: 'a@b.org', subject: '', text: '', key: subjectId, language: 'en' },
    };
  }

  async record(_ctx: unknown, admitted: Admitted, outcome: SendOutcome): Promise<void> {
    if ((this.failingRecords -= 1) >= 0) throw new Error('no database');
    this.recorded.push([admitted.subjectId, outcome.kind]);
  }
}

class Slow extends Mailer {
  running = 0;
  most = 0;
  readonly keys: string[] = [];

  async send(message: MailMessage): Promise<SendOutcome> {
    this.most = Math.max(this.most, (this.running += 1));
    this.keys.push(message.key);
    await pause(5);
    this.running -= 1;
    if (message.key === 'throws') throw new Error('no outcome');
    return { kind: 'accepted', providerId: '1' };
  }
}

class NoTexts extends Texter {
  readonly isConfigured = false;

  async send(): Promise<SendOutcome> {
    return { kind: 'rejected', reason: 'not_configured' };
  }
}

describe('handing messages over', () => {
  let gate: Gate;
  let mailer: Slow;
  let handOver: HandOver;
  beforeEach(() => {
    gate = new Gate();
    mailer = new Slow();
    handOver = new HandOver(gate, mailer, new NoTexts());
  });
  afterEach(() => void jest.restoreAllMocks());

  it('sends what is admitted, nothing else, and records each outcome', async () => {
    gate.refused.add('b');
    await handOver.deliver(ctx, ['a', 'b', 'c']);
    expect(mailer.keys).toEqual(['a', 'c']);
    expect(gate.recorded).toEqual([
      ['a', 'accepted'],
      ['c', 'accepted'],
    ]);
  });

  it(`never has more than ${MAX_IN_FLIGHT} on their way, whoever asks`, async () => {
    const ids = (prefix: string): string[] => Array.from({ length: 30 }, (_, index) => `${prefix}${index}`);
    await Promise.all([
      handOver.deliver(ctx, ids('x')),
      handOver.deliver(ctx, ids('y')),
      handOver.deliver(ctx, ids('z')),
    ]);
    expect(mailer.most).toBe(MAX_IN_FLIGHT);
    expect(gate.recorded).toHaveLength(90);
  });

  it('lets one that fails not hold up the others', async () => {
    gate.broken.add('a');
    await expect(handOver.deliver(ctx, ['a', 'b'])).rejects.toThrow('broken');
    expect(mailer.keys).toEqual(['b']);
  });

  it('calls it unknown when a provider breaks', async () => {
    await handOver.deliver(ctx, ['throws']);
    expect(gate.recorded).toEqual([['throws', 'unknown']]);
  });

  it('does not send what it held for too long, for instance while the process was stopped', async () => {
    const clock = jest.spyOn(performance, 'now');
    clock.mockReturnValueOnce(0).mockReturnValueOnce(30_000);
    await handOver.deliver(ctx, ['late']);
    expect(mailer.keys).toEqual([]);
    expect(gate.recorded).toEqual([['late', 'retry']]);
  });

  it('tries again to write an outcome down', async () => {
    gate.failingRecords = 2;
    await handOver.deliver(ctx, ['a']);
    expect(mailer.keys).toEqual(['a']);
    expect(gate.recorded).toEqual([['a', 'accepted']]);
  });

  it('begins nothing new once the process is told to end, and finishes what is on its way', async () => {
    const ids = Array.from({ length: MAX_IN_FLIGHT * 3 }, (_, at) => String(at));
    const delivering = handOver.deliver(ctx, ids);
    await pause(1);
    handOver.onModuleDestroy();
    await delivering;
    expect(gate.recorded.map(([id]) => id).sort()).toEqual(ids.slice(0, MAX_IN_FLIGHT).sort());
  });
});
