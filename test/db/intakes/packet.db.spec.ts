import { randomUUID } from 'node:crypto';
import type { PatientContext, StaffContext } from '@stepwell/kernel/context';
import { sentenceOf, type AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { DraftConsents } from '@stepwell/domain/admissions/draft-consents';
import { PacketDifferences } from '@stepwell/domain/admissions/packet-differences';
import { PacketTaking } from '@stepwell/domain/admissions/packet-taking.entity';
import { TakePacket } from '@stepwell/domain/admissions/take-packet';
import { ConsentRecipient } from '@stepwell/domain/disclosures/consent-recipient.entity';
import { DisclosureParty } from '@stepwell/domain/disclosures/disclosure-party.entity';
import { Part2Consent } from '@stepwell/domain/disclosures/part2-consent.entity';
import { PrepareConsent } from '@stepwell/domain/disclosures/prepare-consent.service';
import { everyItem } from '@stepwell/domain/intakes/forms/form';
import { CardPhoto } from '@stepwell/domain/intakes/card-photo.entity';
import { CardPhotos } from '@stepwell/domain/intakes/card-photos.service';
import { FillPacket, type SavedField } from '@stepwell/domain/intakes/fill-packet';
import { IntakePacket } from '@stepwell/domain/intakes/intake-packet.entity';
import { PacketAnswer } from '@stepwell/domain/intakes/packet-answer.entity';
import { PacketForm } from '@stepwell/domain/intakes/packet-form.entity';
import { PacketForms } from '@stepwell/domain/intakes/packet-forms.service';
import { viewPacket } from '@stepwell/domain/intakes/packet-view';
import { packetForm, packetQuestionnaire } from '@stepwell/domain/intakes/packet-form';
import { toField } from '@stepwell/domain/intakes/packet-values';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PacketAnswers } from '@stepwell/domain/intakes/packet-answers.service';
import { DutyHours } from '@stepwell/domain/organizations/duty-hours.entity';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { AddContact } from '@stepwell/domain/patients/add-contact';
import { AdmitPatient } from '@stepwell/domain/patients/admit-patient';
import { SimilarPatients } from '@stepwell/domain/patients/similar-patients.service';
import { PatientDetails } from '@stepwell/domain/patients/patient-details.entity';
import { PatientDetailsService } from '@stepwell/domain/patients/patient-details.service';
import { PatientRecords } from '@stepwell/domain/patients/patient-records.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildContact, buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { onePoint, pictureSaying } from '@stepwell/test/support/build-picture';
import { careEntities, careServices } from '@stepwell/test/support/care-services';
import { hostileTexts } from '@stepwell/test/support/corpus';
import { testFiles } from '@stepwell/test/support/test-files';

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
  ...{
    gender: ['female'],
    race: ['several'],
    ethnicity: ['mexican'],
    education: ['grade_12'],
    employment: ['declined'],
  },
};

describe('the admission packet', () => {
  let host: TestHost;
  const forms = new PacketForms();
  let filling: FillPacket;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let patient: BuiltPatient;
  let packetId: Id;

  beforeAll(async () => {
    host = await openTestHost([
      ...[...careEntities, IntakePacket, PacketAnswer, PacketForm, CardPhoto, PatientDetails, PacketTaking],
      ...[Facility, DutyHours, DisclosureParty, ConsentRecipient, Part2Consent],
    ]);
    filling = new FillPacket(careServices(host.database).patients, forms);
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
  ])('refuses %s in a row with a sentence that names the question', async (_linkId, group, cells, sentence) => {
    const rows = [{ cells: cells.map(([cell, value]) => ({ linkId: cell!, values: [value!] })) }];
    const { problems } = await save([field(group, [], 0, rows), field('pronouns', ['they'])]);
    expect(problems).toEqual([
      {
        linkId: group,
        sentence: expect.objectContaining({ en: expect.stringContaining(sentence) as string }) as object,
      },
    ]);
    // What was right beside it is kept.
    expect([...(await kept()).keys()]).toEqual(['pronouns']);
  });

  it('says in Spanish, to a patient who reads Spanish, what is wrong, what is missing and that it is too late', async () => {
    const refused = (work: Promise<unknown>) =>
      work.then(
        () => 'taken',
        (error: AppError) => sentenceOf(error, 'es'),
      );
    const { problems } = await save([field('language', ['tlh']), field('housing-now', ['99']), field('gone', ['x'])]);
    expect(problems.map(({ sentence }) => sentence.es)).toEqual([
      '«¿Qué idioma habla mejor?»: elija una opción de la lista.',
      '«¿Dónde vive ahora?»: elija una opción de la lista.',
      'Esto ya no se pregunta. Vuelva a cargar la página.',
    ]);
    expect(await refused(save([field('pronouns', ['x'.repeat(5_001)])]))).toBe('Aquí caben 5000 letras como máximo.');
    await save(Object.entries(whole).map(([linkId, values]) => field(linkId, values)));
    await save([field('insured', ['true'], 1)]);
    expect(await refused(finish(patient.self))).toBe('«Nombre del seguro»: hace falta una respuesta.');
    await save([field('insured', ['false'], 2)]);
    await finish(patient.self);
    expect(await refused(save([field('pronouns', ['ella'])]))).toBe('Este cuestionario ya está terminado.');
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

  it('flows into the chart without typing anything twice, and overwrites nothing that nobody ticked', async () => {
    const { patients, voicemail, voicemailRules } = careServices(host.database);
    const details = new PatientDetailsService();
    const comparing = new PacketDifferences(new PacketAnswers(), patients, details, voicemailRules);
    const consents = new DraftConsents(
      patients,
      new FacilitiesService(),
      new PrepareConsent(patients, new FacilitiesService()),
    );
    const records = new PatientRecords(new AdmitPatient(new SimilarPatients()), new AddContact());
    const taking = new TakePacket(patients, records, details, comparing, consents, voicemail);
    const differences = async () =>
      (await host.database.read(clinician, (tx) => comparing.of(tx, packetId))).differences.map(
        ({ field: fact, position, words, inRecord }) => ({ field: fact, position, words, inRecord }),
      );
    const take = (facts: Awaited<ReturnType<typeof differences>>) =>
      host.database.write(clinician, (tx) => taking.run(tx, { packetId, facts }));
    const cells = (given: Record<string, string>) => ({
      cells: Object.entries(given).map(([linkId, value]) => ({ linkId, values: [value] })),
    });
    await buildContact(host, patient, { kind: 'phone' });
    await expect(differences()).rejects.toMatchObject({ code: 'CONFLICT' });
    await save(Object.entries(whole).map(([linkId, values]) => field(linkId, values)));
    await save([
      ...[field('insured', ['true'], 1), field('insurer', ['Plan']), field('member-id', ['A1'])],
      ...[field('safe-from', ['09:00']), field('safe-until', ['17:00']), field('pronouns', ['she/her'])],
      field('substance', [], 0, [
        cells({ 'substance-code': '5', route: '4', frequency: '3', 'first-use': '17' }),
        cells({ 'substance-code': '2', route: '1', frequency: '2' }),
      ]),
      field('person', [], 0, [
        cells({
          ...{ 'person-name': 'Jo', 'person-relation': 'Friend', 'person-may': 'here', 'person-until': '2099-01-01' },
          'person-emergency': 'false',
        }),
        cells({
          ...{ 'person-name': 'Mo', 'person-relation': 'Sister', 'person-may': 'doing', 'person-until': '2099-01-01' },
          ...{ 'person-phone': '312 555 0188', 'person-emergency': 'true' },
        }),
      ]),
    ]);
    await finish();
    const found = await differences();
    expect(found.find(({ field: fact }) => fact === 'preferred_name')).toMatchObject({ words: 'Ana' });
    const [before] = await host.database.read(clinician, (tx) =>
      tx.query<{ name: string | null }>('select preferred_name as name from patients where organization_id = $1', [
        organization.id,
      ]),
    );
    const ticked = found.filter(({ field: fact }) => fact !== 'preferred_name');
    await expect(take([{ ...ticked[0]!, inRecord: 'something else' }])).rejects.toMatchObject({ code: 'CONFLICT' });
    await Promise.all([take(ticked), take(ticked)]);
    const rows = await host.database.read(clinician, (tx) =>
      tx.query<Record<string, unknown>>(
        `select p.preferred_name as name, p.pronouns, p.primary_substances as substances, c.safe_from as "safeFrom",
           v.agreed as voicemail, v.source, v.wording_version as words, v.answered_at = k.finished_at as "asSaid", d.gender || ' ' || d.race || ' ' || d.ethnicity || ' ' || d.education || ' ' || d.employment as background, d.insurer, d.member_id as "memberId", d.emergency_contact as emergency, d.substance_history->0->>'words' as used,
           (select array_agg(s.type || ' ' || coalesce(s.signed_at::text, 'unsigned')) from part2_consents s
            where s.organization_id = $1) as consents,
           (select count(*)::int from packet_takings t where t.organization_id = $1) as takings
         from patients p
         join patient_contacts c on c.organization_id = $1 and c.kind = 'phone'
         join patient_details d on d.organization_id = $1
         join voicemail_consents v on v.organization_id = $1 and v.contact_id = c.id
         join intake_packets k on k.organization_id = $1
         where p.organization_id = $1`,
        [organization.id],
      ),
    );
    expect(rows).toEqual([
      {
        ...{ name: before!.name, pronouns: 'she/her', substances: ['opioids', 'alcohol'], safeFrom: '09:00:00' },
        background: 'female several mexican grade_12 declined',
        ...{
          voicemail: false,
          source: 'packet',
          words: expect.stringMatching(/^packet ./) as string,
          asSaid: expect.any(Boolean) as boolean,
        },
        ...{ insurer: 'Plan', memberId: 'A1' },
        emergency: { name: 'Mo', relation: 'Sister', phone: '312 555 0188', words: 'Mo, Sister, 312 555 0188' },
        ...{
          used: 'Heroin, Injected, Every day, first at 17',
          consents: ['named unsigned', 'named unsigned'],
          takings: ticked.length,
        },
      },
    ]);
    expect(await differences()).toEqual(found.filter(({ field: fact }) => fact === 'preferred_name'));
    // What the patient says of the machine later counts, and the packet brings the earlier word back to nobody.
    await host.database.write(clinician, async (tx) => {
      const contactId = (await details.phone(tx, patient.id))!.contactId;
      await voicemail.record(tx, { contactId, agreed: true, source: 'verbal' });
    });
    expect((await differences()).map(({ field: fact }) => fact)).toEqual(['preferred_name']);
  });

  it('takes any text or says what is wrong with it, and stores what it takes', async () => {
    for (const text of hostileTexts()) {
      const version = (await kept()).get('preferred-name')?.version ?? 0;
      const result = await save([field('preferred-name', [text], version)]).catch((error: AppError) => error);
      if ('code' in result) expect(result.code).toBe('BAD_INPUT');
      else if (result.problems.length > 0) expect(result.problems[0]!.sentence.en).toMatch(/^“What name/);
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

  describe('in the organization’s own words', () => {
    const edit = (change: (form: { item: { linkId: string; item: object[] }[] }) => void): string => {
      const form = structuredClone(packetQuestionnaire) as unknown as Parameters<typeof change>[0];
      change(form);
      return JSON.stringify(form);
    };
    const withQuestion = (linkId: string) =>
      edit(({ item }) => item[0]!.item.push({ linkId, type: 'string', text: 'Anything else?', required: true }));
    let owner: StaffContext;
    beforeEach(async () => {
      owner = await buildStaff(host, organization.id, ['owner']);
    });
    const asOwner = <T>(work: (tx: Transaction) => Promise<T>) => host.database.write(owner, work);
    const saved = async (questionnaire: string, version = 1) => {
      const id = await asOwner((tx) => forms.begin(tx, null));
      await asOwner((tx) => forms.save(tx, { id, version, questionnaire }));
      return id;
    };

    it('asks a new packet what was published last, and leaves an open one on the edition it began with', async () => {
      const id = await saved(withQuestion('anything-else'));
      await asOwner((tx) => forms.publish(tx, { id, version: 2 }));
      expect((await save([field('anything-else', ['No'])])).problems).toHaveLength(1);
      await save(Object.entries(whole).map(([linkId, values]) => field(linkId, values)));
      await finish();
      packetId = await host.database.write(clinician, (tx) => filling.open(tx, patient.id, null));
      await save(Object.entries(whole).map(([linkId, values]) => field(linkId, values)));
      expect(await refusal(finish())).toMatchObject({ message: '“Anything else?”: this is needed.' });
      await save([field('anything-else', ['A dog'])]);
      const later = await asOwner((tx) => forms.begin(tx, id));
      const without = edit(({ item }) => item.splice(1));
      await asOwner((tx) => forms.save(tx, { id: later, version: 1, questionnaire: without }));
      await asOwner((tx) => forms.publish(tx, { id: later, version: 2 }));
      const shown = await host.database.read(patient.self, async (tx) =>
        viewPacket(tx, filling, await tx.repo(IntakePacket).get(packetId)),
      );
      expect(shown).toMatchObject({ formVersion: 'own-1', gaps: [] });
      expect(shown.sections.flatMap(({ questions }) => questions.map(({ linkId }) => linkId))).toContain(
        'anything-else',
      );
      await finish();
    });

    it('has one draft, which one person changes at a time, and never changes an edition in use', async () => {
      const id = await saved(withQuestion('one'));
      expect(await asOwner((tx) => forms.begin(tx, null))).toBe(id);
      const questionnaire = withQuestion('two');
      expect(await refusal(asOwner((tx) => forms.save(tx, { id, version: 1, questionnaire })))).toMatchObject({
        code: 'CONFLICT',
      });
      expect(await refusal(asOwner((tx) => forms.publish(tx, { id, version: 1 })))).toMatchObject({ code: 'CONFLICT' });
      await asOwner((tx) => forms.publish(tx, { id, version: 2 }));
      expect(await refusal(asOwner((tx) => forms.save(tx, { id, version: 3, questionnaire })))).toMatchObject({
        code: 'CONFLICT',
      });
      await expect(
        host.database.write(owner, (tx) => tx.repo(PacketForm).update({ id }, { questionnaire: {} })),
      ).rejects.toThrow('never changes');
    });

    it.each([
      ['no JSON', '{', 'This is no JSON'],
      ['a file that can only be given by hand', { type: 'attachment', required: true }, '“x” can’t be required'],
      [
        'rows within rows',
        {
          type: 'group',
          repeats: true,
          item: [{ linkId: 'y', type: 'group', item: [{ linkId: 'z', type: 'string' }] }],
        },
        '“x” repeats',
      ],
      ['nothing to answer', { type: 'display', text: 'Hello' }, 'This form asks nothing'],
    ])('refuses %s with a sentence that says what to change', async (_title, item, sentence) => {
      const questionnaire =
        typeof item === 'string'
          ? item
          : JSON.stringify({ resourceType: 'Questionnaire', item: [{ linkId: 'x', ...item }] });
      expect(await refusal(saved(questionnaire))).toMatchObject({
        ...{ code: 'BAD_INPUT', field: 'input.questionnaire' },
        message: expect.stringContaining(sentence) as string,
      });
    });

    it('is changed by administrators alone', async () => {
      const attempt = host.database.write(clinician, (tx) => forms.begin(tx, null));
      expect(await refusal(attempt)).toMatchObject({ code: 'FORBIDDEN' });
    });
  });

  describe('with photos of the insurance card', () => {
    const photos = (): CardPhotos => new CardPhotos(host.database, testFiles);
    const sides = async (as: Actor) => (await photos().list(as, packetId)).map(({ side }) => side);

    it('keeps one of each side from phone or desk, without what tells where it was taken, for the desk to see', async () => {
      await photos().add(patient.self, { packetId, side: 'front' }, pictureSaying('41.88 -87.63'));
      await photos().add(clinician, { packetId, side: 'back' }, pictureSaying('desk'));
      await photos().add(patient.self, { packetId, side: 'front' }, pictureSaying('home'));
      expect(await sides(patient.self)).toEqual(['front', 'back']);
      const [front] = await photos().list(clinician, packetId);
      const { bytes, mediaType } = await photos().read(clinician, front!.id);
      expect({ mediaType, bytes }).toEqual({ mediaType: 'image/png', bytes: onePoint });
      await photos().remove(patient.self, front!.id);
      expect(await sides(clinician)).toEqual(['back']);
      expect(await refusal(photos().read(clinician, front!.id))).toMatchObject({ code: 'NOT_FOUND' });
    });

    it('takes pictures by their content alone, whole ones, and none once the packet is finished', async () => {
      const add = (bytes: Buffer, side = 'front') => refusal(photos().add(patient.self, { packetId, side }, bytes));
      expect(await add(Buffer.from('%PDF-1.7'))).toMatchObject({ code: 'UNSUPPORTED' });
      for (const said of ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'GIF89a', '<html>', ''])
        expect(await add(Buffer.from(said))).toMatchObject({ code: 'UNSUPPORTED' });
      expect(await add(pictureSaying('x').subarray(0, 60))).toMatchObject({ code: 'BAD_INPUT', field: 'file' });
      expect(await sides(patient.self)).toEqual([]);
      expect(await add(pictureSaying('x'), 'edge')).toMatchObject({ code: 'BAD_INPUT', field: 'side' });
      await save(Object.entries(whole).map(([linkId, values]) => field(linkId, values)));
      await finish();
      expect(await add(pictureSaying('x'))).toMatchObject({ code: 'CONFLICT' });
    });

    it('shows them to nobody who does not fill in packets, and to no other patient', async () => {
      await photos().add(patient.self, { packetId, side: 'front' }, pictureSaying('x'));
      const [photo] = await photos().list(clinician, packetId);
      const { id } = photo!;
      const other = await buildPatient(host, organization);
      const stranger = await buildStaff(host, organization.id, ['clinician']);
      const desk = await buildStaff(host, organization.id, ['front_desk']);
      expect(await refusal(photos().list(other.self, packetId))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusal(photos().remove(other.self, id))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusal(photos().read(stranger, id))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusal(photos().read(desk, id))).toMatchObject({ code: 'FORBIDDEN' });
      const elsewhere = await buildOrganization(host);
      const theirs = await buildStaff(host, elsewhere.id, ['clinical_supervisor']);
      expect(await refusal(photos().list(theirs, packetId))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusal(photos().add(theirs, { packetId, side: 'back' }, pictureSaying('x')))).toMatchObject({
        code: 'NOT_FOUND',
      });
      expect(await refusal(photos().read(theirs, id))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await refusal(photos().remove(theirs, id))).toMatchObject({ code: 'NOT_FOUND' });
      expect(await sides(clinician)).toEqual(['front']);
    });
  });
});
