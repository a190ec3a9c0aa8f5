import { setTimeout as pause } from 'node:timers/promises';
import { systemContext } from '@stepwell/kernel/context';
import { HandOver, SET_SIZE } from './hand-over.service';
import { InFlight } from './in-flight';
import { Mailer, Texter, type MailMessage, type SendOutcome } from './message';
import { SendGate, type Admission, type Attempted, type Candidate, type Outlook, type Staged } from './send-gate';
import { MAX_IN_FLIGHT } from './sending-slots';

const ctx = systemContext('00000000-0000-4000-8000-000000000001', 'test', 'test');

class Gate extends SendGate {
  readonly recorded: [string, SendOutcome['kind']][] = [];
  refused = new Set<string>();
  broken = new Set<string>();
  readonly puttingBack: string[] = [];
  failingRecords = 0;
  /** How often there is no slot. */
  full = 0;
  sets: number[] = [];
  /** What became of sets that were checked behind others. */
  readonly staged: string[] = [];
  looks: number[] = [];
  /** Those that were given up while they were on their way. */
  givenUp = new Set<string>();
  /** Those that somebody changes between the look and their turn. */
  changed = new Set<string>();

  async look(_ctx: unknown, subjectIds: readonly string[]): Promise<Outlook> {
    this.looks.push(subjectIds.length);
    const candidates = subjectIds.filter((id) => !this.refused.has(id)).map((subjectId) => ({ subjectId }));
    return { candidates, again: [] };
  }

  async admit(_ctx: unknown, candidates: readonly Candidate[], before: readonly Attempted[]): Promise<Admission> {
    const unrecorded = before.filter(({ admitted }) => this.givenUp.has(admitted.subjectId));
    for (const { admitted, outcome } of before)
      if (!this.givenUp.has(admitted.subjectId)) this.recorded.push([admitted.subjectId, outcome.kind]);
    if (candidates.some(({ subjectId }) => this.broken.has(subjectId))) throw new Error('broken');
    if ((this.full -= 1) >= 0) return { admitted: [], waiting: [...candidates], again: [], unrecorded: [] };
    this.sets.push(candidates.length);
    const again = candidates.flatMap(({ subjectId }) => (this.changed.delete(subjectId) ? [subjectId] : []));
    const admitted = candidates
      .filter(({ subjectId }) => !again.includes(subjectId))
      .map(({ subjectId }) => ({
        subjectId,
        fence: 1,
        channel: 'email' as const,
        message: { to: 'a@b.org', subject: '', text: '', key: subjectId, language: 'en' as const },
      }));
    return { admitted, waiting: [], again, unrecorded };
  }

  async stage(_ctx: unknown, candidates: readonly Candidate[]): Promise<Staged> {
    this.staged.push('staged');
    return {
      follow: async (before) => {
        this.staged.push('followed');
        await pause(5);
        const admission = await this.admit(_ctx, candidates, before);
        this.staged.push('committed');
        return admission;
      },
      drop: async () => void this.staged.push('dropped'),
    };
  }

  async record(_ctx: unknown, results: readonly Attempted[]): Promise<void> {
    if ((this.failingRecords -= 1) >= 0) throw new Error('no database');
    for (const { admitted, outcome } of results) this.recorded.push([admitted.subjectId, outcome.kind]);
  }

  async giveUp(): Promise<void> {
    throw new Error('the watch calls it, never the hand-over');
  }

  async putBack(_ctx: unknown, subjectIds: readonly string[]): Promise<void> {
    this.puttingBack.push(...subjectIds);
  }
}

class Slow extends Mailer {
  running = 0;
  most = 0;
  readonly keys: string[] = [];
  readonly throwing = new Set(['throws']);
  answer: Promise<void> = Promise.resolve();

  async send(message: MailMessage): Promise<SendOutcome> {
    this.most = Math.max(this.most, (this.running += 1));
    this.keys.push(message.key);
    await pause(5);
    this.running -= 1;
    if (message.key === 'slow') await this.answer;
    if (this.throwing.has(message.key)) throw new Error('no outcome');
    return { kind: 'accepted', providerId: '1' };
  }
}

class NoTexts extends Texter {
  readonly isConfigured = false;

  async send(): Promise<SendOutcome> {
    return { kind: 'rejected', reason: 'not_configured' };
  }
}

const setsOf = (count: number): string[] => Array.from({ length: count * SET_SIZE }, (_, at) => String(at));

describe('handing messages over', () => {
  let gate: Gate;
  let mailer: Slow;
  let handOver: HandOver;
  let inFlight: InFlight;
  beforeEach(() => {
    gate = new Gate();
    mailer = new Slow();
    inFlight = new InFlight();
    handOver = new HandOver(gate, mailer, new NoTexts(), inFlight);
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

  it('records by itself an answer that came after its attempt had been given up', async () => {
    gate.givenUp.add('x0');
    const ids = Array.from({ length: 20 }, (_, index) => `x${index}`);
    await handOver.deliver(ctx, ids);
    expect(gate.recorded.map(([id]) => id).toSorted()).toEqual(ids.toSorted());
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

  it('asks for as many at a time as may be on their way, since what a set costs hardly grows with it', async () => {
    await handOver.deliver(
      ctx,
      Array.from({ length: 3 * SET_SIZE - 1 }, (_, at) => String(at)),
    );
    expect(gate.sets).toEqual([SET_SIZE, SET_SIZE, SET_SIZE - 1]);
  });

  it('has the next set checked while one is on its way, and the one after it while that is recorded', async () => {
    await handOver.deliver(ctx, setsOf(3));
    expect(gate.staged).toEqual(['staged', 'followed', 'staged', 'committed', 'followed', 'committed']);
    expect(gate.recorded).toHaveLength(3 * SET_SIZE);
    expect(mailer.most).toBe(MAX_IN_FLIGHT);
  });

  it.each([
    ['fewer are on their way than were checked', () => gate.changed.add('8')],
    ['those before can’t be recorded with the next', () => gate.broken.add('8')],
    ['one of those before had no answer', () => mailer.throwing.add('8')],
  ])('drops what was checked ahead when %s, and asks for it anew', async (_when, happen) => {
    happen();
    await handOver.deliver(ctx, setsOf(3)).catch(() => undefined);
    expect(gate.staged.slice(0, 3)).toEqual(['staged', 'followed', 'staged']);
    expect(gate.staged).toContain('dropped');
    expect(gate.recorded.map(([id]) => id)).toEqual(expect.arrayContaining(setsOf(3).slice(2 * SET_SIZE)));
    expect(mailer.most).toBe(MAX_IN_FLIGHT);
  });

  it('does not hold what was checked while a slow one has no answer, nor checks ahead again in that call', async () => {
    let answer = (): void => undefined;
    mailer.answer = new Promise((resolve) => (answer = resolve));
    const delivering = handOver.deliver(ctx, ['slow', ...setsOf(2)]);
    for (let tries = 0; gate.recorded.length < 2 * SET_SIZE && tries < 500; tries += 1) await pause(5);
    expect(gate.staged).toEqual(['staged', 'dropped']);
    answer();
    await delivering;
    expect(gate.recorded).toHaveLength(2 * SET_SIZE + 1);
    expect(mailer.most).toBe(MAX_IN_FLIGHT);
  });

  it('drops what was checked when something did not go well, and asks for it anew', async () => {
    await handOver.deliver(ctx, ['throws', ...setsOf(1)]);
    expect(gate.staged).toEqual(['staged', 'dropped']);
    expect(gate.recorded).toHaveLength(SET_SIZE + 1);
  });

  it('brings sets that broke up together again', async () => {
    const runs = ['x', 'y', 'z'].map((prefix) =>
      handOver.deliver(
        ctx,
        setsOf(4).map((id) => prefix + id),
      ),
    );
    await handOver.deliver(ctx, ['0', '1', '2']);
    await Promise.all(runs);
    const whole = gate.sets.filter((size) => size === SET_SIZE);
    expect(whole.length).toBeGreaterThanOrEqual(11);
  });

  it('looks at many at once, and again at one that changed before its turn', async () => {
    gate.changed.add('3');
    const ids = Array.from({ length: SET_SIZE + 2 }, (_, at) => String(at));
    await handOver.deliver(ctx, ids);
    expect(gate.looks).toEqual([ids.length, 1]);
    expect(mailer.keys.toSorted()).toEqual(ids.toSorted());
  });

  it('lets a set that fails not hold up the others', async () => {
    gate.broken.add('0');
    const ids = Array.from({ length: SET_SIZE + 2 }, (_, at) => String(at));
    await expect(handOver.deliver(ctx, ids)).rejects.toThrow('broken');
    expect(mailer.keys).toEqual(ids.slice(SET_SIZE));
  });

  it('waits for a sending slot, and sends then', async () => {
    gate.full = 2;
    await handOver.deliver(ctx, ['a', 'b']);
    expect(gate.recorded.map(([id]) => id)).toEqual(['a', 'b']);
  });

  it('gives what it could not begin in time back to due work, without a failure', async () => {
    gate.full = 1_000;
    const clock = jest.spyOn(performance, 'now');
    clock.mockReturnValueOnce(0).mockReturnValueOnce(0).mockReturnValue(60_000);
    await handOver.deliver(ctx, ['a', 'b']);
    expect([mailer.keys, gate.puttingBack]).toEqual([[], ['a', 'b']]);
  });

  it('writes down what has an answer while a slow one is still on its way, and vouches for that one alone', async () => {
    let answer = (): void => undefined;
    mailer.answer = new Promise((resolve) => (answer = resolve));
    const delivering = handOver.deliver(ctx, ['slow', 'a', 'b', 'c']);
    for (let tries = 0; gate.recorded.length < 3 && tries < 500; tries += 1) await pause(2);
    expect(gate.recorded.map(([id]) => id)).toEqual(['a', 'b', 'c']);
    expect(inFlight.all.map((attempt) => attempt.subjectId)).toEqual(['slow']);
    answer();
    await delivering;
    expect(inFlight.all).toEqual([]);
  });

  it('calls it unknown when a provider breaks', async () => {
    await handOver.deliver(ctx, ['throws']);
    expect(gate.recorded).toEqual([['throws', 'unknown']]);
  });

  it('does not send what it held for too long, for instance while the process was stopped', async () => {
    const clock = jest.spyOn(performance, 'now');
    for (let calls = 0; calls < 6; calls += 1) clock.mockReturnValueOnce(0);
    clock.mockReturnValueOnce(30_000);
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
    expect(gate.recorded.map(([id]) => id)).toEqual(ids.slice(0, MAX_IN_FLIGHT));
    expect(gate.puttingBack).toEqual(ids.slice(MAX_IN_FLIGHT));
  });
});
