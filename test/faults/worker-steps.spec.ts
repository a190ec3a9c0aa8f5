import { setTimeout as pause } from 'node:timers/promises';
import { queueBackends, type QueueBackendName } from '@stepwell/test/support/queue-backends';
import { isProof, sampleSize } from '@stepwell/test/support/sample-size';
import { eventually, openFaultStage, sent, unknown, type FaultStage, type Shown } from './fault-stage';

const steps: [string, Shown, number][] = [
  ['before-sweep', sent, 1],
  ['before-claim', sent, 1],
  ['before-offer', sent, 1],
  ['after-offer', sent, 1],
  ['before-handle', sent, 1],
  ['before-admit', sent, 1],
  ['before-send', unknown, 0],
  ['before-record', unknown, 1],
  ['before-handled', sent, 1],
];
/** `npm test` kills around the send, on one backend; `npm run proof` takes every step, killed and halted, on both. */
const aroundTheSend = steps.filter(([step]) => ['before-admit', 'before-send', 'before-record'].includes(step));

describe.each(sampleSize<readonly QueueBackendName[]>(['pg'], queueBackends))('a worker with BullMQ on %s', (name) => {
  let stage: FaultStage;
  beforeAll(async () => {
    stage = await openFaultStage(name);
  });
  afterEach(() => stage.clear());
  afterAll(() => stage.close());

  it.each(sampleSize(aroundTheSend, steps))(
    'that is killed at %s leaves the message to the next one: %j, %d mails',
    async (step, expected, mails) => {
      const [one] = await stage.due();
      const victim = await stage.startWorker({ env: { FAILPOINT: `${step}:1` } });
      expect(await victim.ended()).toBe('SIGKILL');
      await stage.afterEveryLease();
      await stage.startWorker();
      await stage.until(one!, expected.status);
      expect(await stage.shown(one!)).toEqual(expected);
      expect(stage.sink.mails).toHaveLength(mails);
    },
  );

  if (!isProof) return;
  it.each(steps)(
    'that is halted at %s and wakes up after others found %j sends nothing twice, and leaves what is true: %d mails',
    async (step, found, mails) => {
      const [one] = await stage.due();
      const sleeper = await stage.startWorker({ env: { FAILPOINT: `${step}:1:SIGSTOP` } });
      await eventually('it halts', () => sleeper.isHalted());
      await stage.afterEveryLease();
      await stage.startWorker();
      await stage.until(one!, found.status);
      expect(await stage.shown(one!)).toEqual(found);
      // Ten seconds of the sleeper's own clock are the longest that an admitted message may wait.
      if (step === 'before-send') await pause(10_500);
      sleeper.process.kill('SIGCONT');
      await stage.afterEveryLease();
      const [next] = await stage.due();
      await stage.until(next!, 'sent');
      // A server's clear answer that comes late still settles what had to be called unknown.
      const atLast = step === 'before-record' ? sent : found;
      await stage.until(one!, atLast.status);
      expect(await stage.shown(one!)).toEqual(atLast);
      expect(stage.mostCopies()).toBe(1);
      expect(stage.sink.mails).toHaveLength(mails + 1);
    },
  );
});
