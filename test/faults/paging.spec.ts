import { sampleSize } from '@stepwell/test/support/sample-size';
import { eventually, openFaultStage, type FaultStage } from './fault-stage';
import { pagesOf, raiseItem } from './page-somebody';

const first = { step: 'first', status: 'sent' };
const lost = { step: 'first', status: 'unknown' };
const backup = { step: 'backup', status: 'sent' };
/** At which step a worker dies, what is known of the pages afterwards, and how many mails each person got. */
const deaths: [string, object[], { first: number; backup: number }][] = [
  ['before-sweep', [first], { first: 1, backup: 0 }],
  ['before-handle', [first], { first: 1, backup: 0 }],
  ['before-send', [lost, backup], { first: 0, backup: 1 }],
  ['before-record', [lost, backup], { first: 1, backup: 1 }],
  ['before-handled', [first], { first: 1, backup: 0 }],
];
const aroundTheSend = deaths.filter(([step]) => step === 'before-send');

describe('a worker that pages somebody', () => {
  let stage: FaultStage;
  beforeAll(async () => {
    stage = await openFaultStage('pg');
  });
  afterEach(() => stage.clear());
  afterAll(() => stage.close());

  it.each(sampleSize(aroundTheSend, deaths))(
    'and is killed at %s pages nobody twice, and leaves nobody unpaged: %j',
    async (step, pages, mails) => {
      const item = await raiseItem(stage);
      const victim = await stage.startWorker({ env: { FAILPOINT: `${step}:1` } });
      expect(await victim.ended()).toBe('SIGKILL');
      await stage.afterEveryLease();
      await stage.startWorker();
      await eventually('somebody is paged', async () =>
        (await pagesOf(stage, item)).some(({ status }) => status === 'sent'),
      );
      expect(await pagesOf(stage, item)).toEqual(pages);
      const mailsTo = (address: string): number =>
        stage.sink.mails.filter(({ to }) => [to].flat()[0]!.text === address).length;
      expect({ first: mailsTo(item.people.first), backup: mailsTo(item.people.backup) }).toEqual(mails);
    },
  );
});
