import { HigherPower } from '@stepwell/domain/recovery/higher-power';
import { fellowships } from '@stepwell/domain/meetings/fellowships';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { StepTextsService, type WordingInput } from '@stepwell/domain/recovery/step-texts.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff } from '@stepwell/test/support/build-organization';
import { actingAsPatient, buildPatient } from '@stepwell/test/support/build-patient';

const twelve = Array.from({ length: 12 }, (_unused, at) => `Our text ${at + 1}`);

describe('the steps and traditions of a fellowship', () => {
  let host: TestHost;
  const steps = new StepTextsService(new MeetingsService());
  const power = new HigherPower();

  beforeAll(async () => {
    host = await openTestHost([]);
  });
  afterAll(() => host.close());

  async function organization() {
    const { id } = await buildOrganization(host);
    const admin = await buildStaff(host, id, ['admin']);
    return {
      read: (fellowship: string, language: 'en' | 'es' = 'en') =>
        host.database.read(admin, (tx) => steps.of(tx, fellowship, language)),
      choose: (input: WordingInput) => host.database.write(admin, (tx) => steps.choose(tx, input)),
    };
  }

  it('are there in our own words for every twelve-step fellowship, and for no other path', async () => {
    const { read } = await organization();
    for (const { code, isTwelveStep } of fellowships) {
      const lists = await read(code);
      expect([code, lists.map(({ labels }) => labels.length)]).toEqual([code, isTwelveStep ? [12, 12] : []]);
    }
    const [english, spanish] = [await read('NA'), await read('NA', 'es')];
    expect(spanish[0]!.labels).not.toEqual(english[0]!.labels);
    await expect(read('XX')).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'fellowship' });
  });

  it('show the text of 1939 beside them for Alcoholics Anonymous’ steps alone, with edition and notice', async () => {
    const { read } = await organization();
    const [aa, traditions] = await read('AA');
    expect(aa).toMatchObject({ choice: 'historic', hasHistoric: true });
    expect(aa!.wording).toHaveLength(12);
    expect(aa!.source).toContain('first edition');
    expect(aa!.notice).toContain('public domain in the United States');
    for (const list of [traditions, ...(await read('NA'))])
      expect(list).toMatchObject({ choice: 'labels', hasHistoric: false, wording: [], source: null, notice: null });
  });

  it('show what an organization chose instead, which no other sees', async () => {
    const [mine, theirs] = [await organization(), await organization()];
    await mine.choose({ fellowship: 'AA', kind: 'steps', choice: 'labels' });
    expect((await mine.read('AA'))[0]).toMatchObject({ choice: 'labels', wording: [], source: null });
    await mine.choose({ fellowship: 'NA', kind: 'traditions', choice: 'own', texts: twelve, source: 'By permission' });
    expect((await mine.read('NA'))[1]).toMatchObject({ wording: twelve, source: 'By permission', notice: null });
    expect((await theirs.read('AA'))[0]!.choice).toBe('historic');
    expect((await theirs.read('NA'))[1]!.wording).toEqual([]);
  });

  it.each<[WordingInput, string]>([
    [{ fellowship: 'NA', kind: 'steps', choice: 'historic' }, 'input.choice'],
    [{ fellowship: 'SMART', kind: 'steps', choice: 'labels' }, 'input.fellowship'],
    [{ fellowship: 'NA', kind: 'steps', choice: 'own', texts: twelve.slice(1), source: 'x' }, 'input.texts'],
    [{ fellowship: 'NA', kind: 'steps', choice: 'own', texts: twelve }, 'input.source'],
  ])('refuse %j', async (input, field) => {
    await expect((await organization()).choose(input)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('leave the higher power to the patient’s own words, which staff are not shown', async () => {
    const built = await buildOrganization(host);
    const [patient, other] = [await buildPatient(host, built, {}), await buildPatient(host, built, {})];
    const as = (id: string) => actingAsPatient(built.id, id);
    await host.database.write(as(patient.id), (tx) => power.say(tx, { words: 'The sea' }));
    await host.database.write(as(patient.id), (tx) => power.say(tx, { words: 'The sea and my sisters' }));
    expect(await host.database.read(as(patient.id), (tx) => power.of(tx))).toBe('The sea and my sisters');
    expect(await host.database.read(as(other.id), (tx) => power.of(tx))).toBeNull();
    await host.database.write(as(patient.id), (tx) => power.say(tx, { words: '  ' }));
    expect(await host.database.read(as(patient.id), (tx) => power.of(tx))).toBeNull();
  });
});
