import { randomUUID } from 'node:crypto';
import type { PatientContext, StaffContext } from '@stepwell/kernel/context';
import type { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { everyItem } from '@stepwell/domain/intakes/forms/form';
import { FillPacket, type SavedField } from '@stepwell/domain/intakes/fill-packet';
import { IntakePacket } from '@stepwell/domain/intakes/intake-packet.entity';
import { PacketAnswer } from '@stepwell/domain/intakes/packet-answer.entity';
import { packetForm } from '@stepwell/domain/intakes/packet-form';
import { toField } from '@stepwell/domain/intakes/packet-values';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { careEntities, careServices } from '@stepwell/test/support/care-services';
import { hostileTexts } from '@stepwell/test/support/corpus';

type Actor = StaffContext | PatientContext;

/** Every required answer of the packet. */
const whole: Record<string, string[]> = {
  ...{
    'preferred-name': ['Ana'],
    language: ['en'],
    interpreter: ['false'],
    voicemail: ['none'],
    'caller-id': ['true'],
  },
  ...{ 'shared-phone': ['false'], insured: ['false'], 'takes-medication': ['false'], 'has-order': ['false'] },
  ...{ 'housing-now': ['3'], 'housing-safe': ['true'] },
};

describe('the admission packet', () => {
  let host: TestHost;
  let filling: FillPacket;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let packetId: Id;

  beforeAll(async () => {
    host = await openTestHost([...careEntities, IntakePacket, PacketAnswer]);
    filling = new FillPacket(careServices(host.database).patients);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    patient = await buildPatient(host, organization, { careTeam: [clinician] });
    packetId = await host.database.write(clinician, (tx) => filling.open(tx, patient.id, null));
  });

  const field = (linkId: string, values: string[], version = 0, rows: SavedField['rows'] = []): SavedField => ({
    ...{ linkId, values, version, rows },
  });
  const save = (fields: SavedField[], as: Actor = patient.self) =>
    host.database.write(as, (tx) => filling.save(tx, { packetId, fields }));
  const kept = async () =>
    new Map(
      (await host.database.read(clinician, (tx) => filling.answers(tx, packetId))).map(({ linkId, items, version }) => [
        linkId,
        { ...toField(linkId, items), version },
      ]),
    );
  const finish = (as: Actor = clinician) => host.database.write(as, (tx) => filling.finish(tx, packetId));
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      ({ code, field: at, message }: AppError) => ({ code, field: at, message }),
    );

  it('asks every question in two languages', () => {
    const untranslated = everyItem(packetForm.items).flatMap(({ text, options }) =>
      [text, ...(options ?? []).map(({ words }) => words)].filter(({ es }) => !es),
    );
    expect(untranslated).toEqual([]);
  });

  it('is opened once, and is one for the phone and the desk', async () => {
    expect(await host.database.write(clinician, (tx) => filling.open(tx, patient.id, '2026-01-03'))).toBe(packetId);
    const mine = await host.database.read(patient.self, (tx) => filling.current(tx, patient.id));
    expect(mine).toMatchObject({ id: packetId, paperDate: '2026-01-03', finishedAt: null });
  });

  it('lets two people fill in two fields at once, and tells the second of two in one field', async () => {
    await Promise.all([save([field('preferred-name', ['Ana'])]), save([field('pronouns', ['she/her'])], clinician)]);
    expect([...(await kept()).keys()]).toEqual(['preferred-name', 'pronouns']);
    await save([field('preferred-name', ['Anita'], 1)]);
    const { conflicts } = await save([field('preferred-name', ['Ann'], 1)], clinician);
    expect(conflicts).toEqual(['preferred-name']);
    expect((await kept()).get('preferred-name')).toMatchObject({ values: ['Anita'], version: 2 });
    // The same words sent again, after an answer that was lost, are no conflict.
    expect((await save([field('preferred-name', ['Anita'], 1)])).conflicts).toEqual([]);
  });

  it.each([
    ['person-until', 'person', [['person-until', '2026-02-30']], '“Until when?”: write a day that exists'],
    ['first-use', 'substance', [['first-use', 'twelve']], '“How old were you the first time?”: write a whole number'],
    ['route', 'substance', [['route', '99']], '“How did you take it?”: choose one from the list'],
  ])('refuses %s in a row with a sentence that names the question', async (linkId, group, cells, sentence) => {
    const rows = [{ cells: cells.map(([cell, value]) => ({ linkId: cell!, values: [value!] })) }];
    const { problems } = await save([field(group, [], 0, rows), field('pronouns', ['they'])]);
    expect(problems).toEqual([{ linkId, sentence: expect.stringContaining(sentence) as string }]);
    // What was right beside it is kept.
    expect([...(await kept()).keys()]).toEqual(['pronouns']);
  });

  it('keeps rows: who may be told what until when, and substances as codes', async () => {
    const cells = (given: Record<string, string>) => ({
      cells: Object.entries(given).map(([linkId, value]) => ({ linkId, values: [value] })),
    });
    const rows = [
      cells({ 'person-name': 'Mo', 'person-relation': 'Sister', 'person-may': 'here', 'person-until': '2027-01-01' }),
      cells({ 'person-name': 'Jo', 'person-relation': 'Friend', 'person-may': 'plan', 'person-until': '2026-06-01' }),
    ];
    expect((await save([field('person', [], 0, rows)])).problems).toEqual([]);
    expect((await kept()).get('person')!.rows).toEqual(rows);
  });

  it('is finished when nothing that is asked is missing, by either side, and holds still from then on', async () => {
    expect(await refusal(finish())).toMatchObject({
      code: 'BAD_INPUT',
      message: expect.stringContaining('this is needed') as string,
    });
    await save(Object.entries(whole).map(([linkId, values]) => field(linkId, values)));
    await save([field('insured', ['true'], 1)]);
    expect(await refusal(finish())).toMatchObject({ message: '“Name of the insurance”: this is needed.' });
    await save([field('insurer', ['Plan']), field('member-id', ['A1'])]);
    await save([field('insured', ['false'], 2)]);
    // What was written before the answer changed is kept, and asked no more.
    await finish(patient.self);
    expect(await refusal(save([field('pronouns', ['she'])]))).toMatchObject({ code: 'CONFLICT' });
    const [packet] = await host.database.read(clinician, (tx) => tx.repo(IntakePacket).find());
    expect(packet).toMatchObject({ finishedById: null });
    expect(await host.database.write(clinician, (tx) => filling.open(tx, patient.id, null))).not.toBe(packetId);
  });

  it('takes any text or says what is wrong with it, and stores what it takes', async () => {
    for (const text of hostileTexts()) {
      const version = (await kept()).get('preferred-name')?.version ?? 0;
      const result = await save([field('preferred-name', [text], version)]).catch((error: AppError) => error);
      if ('code' in result) expect(result.code).toBe('BAD_INPUT');
      else if (result.problems.length > 0) expect(result.problems[0]!.sentence).toMatch(/^“What name/);
      else if (text.trim() !== '') expect((await kept()).get('preferred-name')!.values).toEqual([text.trim()]);
    }
  });

  it('is nobody else’s: another patient, a colleague beyond the team, and the front desk find nothing', async () => {
    const other = await buildPatient(host, organization);
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    const desk = await buildStaff(host, organization.id, ['front_desk']);
    expect(await refusal(save([], other.self))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(save([], stranger))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal(save([], desk))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(host.database.write(clinician, (tx) => filling.finish(tx, randomUUID())))).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
