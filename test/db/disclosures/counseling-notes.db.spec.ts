import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient, type BuiltPatient } from '../../support/build-patient';
import { buildSharingConsent, disclosureEntities, disclosureServices } from '../../support/disclosure-services';

describe('counseling notes kept apart', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let author: StaffContext;
  let patient: BuiltPatient;
  let verbs: ReturnType<typeof disclosureServices>;

  beforeAll(async () => {
    host = await openTestHost(disclosureEntities);
    organization = await buildOrganization(host);
    author = await buildStaff(host, organization.id, ['clinician']);
    verbs = disclosureServices(host.database);
  });

  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [author] });
  });

  afterAll(() => host.close());

  const write = (text: string, overrides: object = {}, as = author) =>
    host.database.write(as, (tx) =>
      verbs.notesApart.write(tx, {
        ...{ submitId: randomUUID(), patientId: patient.id, sessionKind: 'individual', heldOn: '2026-01-05', text },
        ...overrides,
      }),
    );
  const mine = (as = author) => host.database.read(as, (tx) => verbs.notesApart.mine(tx, patient.id));
  const release = (partyId: Id, noteIds: Id[], overrides: object = {}, as = author) =>
    host.database.write(as, (tx) =>
      verbs.notesApart.release(tx, {
        ...{ submitId: randomUUID(), patientId: patient.id, partyId, noteIds, purpose: 'treatment' },
        ...overrides,
      }),
    );
  const consentFor = (overrides: object) =>
    buildSharingConsent(host, author, patient, {
      newParties: [{ name: 'Dr. Ito', role: 'treating_provider', affiliation: 'County clinic' }],
      purposes: ['treatment'],
      ...overrides,
    });
  const forNotes = { type: 'counseling_notes', categories: ['counseling_notes'] } as const;

  it('are read by their author and by nobody else, whatever their role, the product and the patient included', async () => {
    const colleague = await buildStaff(host, organization.id, ['clinician']);
    const supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    await host.database.write(organization.system, (tx) =>
      tx.query(
        'insert into care_team_members (organization_id, patient_id, staff_member_id, is_primary) values ($1, $2, $3, false)',
        [organization.id, patient.id, colleague.actorId],
      ),
    );
    await write('She spoke of her father.');
    expect((await mine()).map(({ text }) => text)).toEqual(['She spoke of her father.']);
    for (const other of [colleague, supervisor]) {
      expect(await mine(other)).toEqual([]);
      await write('A note of somebody else.', {}, other);
      expect(await mine(other)).toHaveLength(1);
    }
    expect(await mine()).toHaveLength(1);
    for (const ctx of [organization.system, patient.self])
      expect(await host.database.read(ctx, (tx) => tx.query('select from counseling_notes'))).toEqual([]);
  });

  it('can’t be written in somebody else’s name, nor changed or taken away', async () => {
    await write('As it was said.');
    const other = await buildStaff(host, organization.id, ['clinical_supervisor']);
    const sql = (text: string, as: StaffContext) =>
      host.database.write(as, (tx) => tx.query(text, [organization.id, patient.id, author.actorId]));
    await expect(
      sql(
        `insert into counseling_notes (organization_id, patient_id, session_kind, held_on, text, author_id, submit_id)
         values ($1, $2, 'individual', '2026-01-05', 'x', $3, gen_random_uuid())`,
        other,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    for (const act of [`update counseling_notes set text = 'x'`, 'delete from counseling_notes'])
      await expect(
        sql(`${act} where organization_id = $1 and patient_id = $2 and author_id = $3`, author),
      ).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    ['named people', { categories: ['presence', 'progress'] }, 'needs_counseling_notes'],
    [
      'treatment, payment and operations',
      { type: 'tpo', categories: ['presence', 'progress', 'plan'] },
      'needs_counseling_notes',
    ],
  ] as const)('don’t leave with a consent for %s', async (_what, consent, refusal) => {
    await write('As it was said.');
    const { partyId } = await consentFor({ ...consent, categories: [...consent.categories] });
    const [note] = await mine();
    await expect(release(partyId, [note!.id])).rejects.toMatchObject({
      code: 'DISCLOSURE_REFUSED',
      field: `refusal.${refusal}`,
    });
  });

  it('leave with a consent of their own: only to whom it names, for its purpose, alone, and written into the account', async () => {
    await write('First.', { heldOn: '2026-01-04' });
    await write('Second.');
    const { partyId, id: consentId } = await consentFor({ ...forNotes, categories: [...forNotes.categories] });
    const notes = await mine();
    const other = await consentFor({ categories: ['presence'] });
    await expect(release(other.partyId, [notes[0]!.id])).rejects.toMatchObject({ code: 'DISCLOSURE_REFUSED' });
    await expect(release(partyId, [notes[0]!.id], { purpose: 'benefits' })).rejects.toMatchObject({
      code: 'DISCLOSURE_REFUSED',
    });
    const submitId = randomUUID();
    const released = await release(partyId, [notes[1]!.id], { submitId });
    expect(released.content.map(({ text }) => text)).toEqual(['First.']);
    expect(released.disclosure).toMatchObject({ consentId, categories: ['counseling_notes'], means: 'print' });
    expect(released.notice).toBeTruthy();
    // Nothing more rides out on the row of one note.
    await expect(
      release(
        partyId,
        notes.map(({ id }) => id),
        { submitId },
      ),
    ).rejects.toMatchObject({ code: 'CONFLICT' });
    await host.database.write(patient.self, (tx) => verbs.ending.revokeMine(tx, consentId));
    await expect(release(partyId, [notes[0]!.id])).rejects.toMatchObject({ field: 'refusal.revoked' });
  });

  it('are let out by their author alone', async () => {
    await write('As it was said.');
    const { partyId } = await consentFor({ ...forNotes, categories: [...forNotes.categories] });
    const [note] = await mine();
    const supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    await expect(release(partyId, [note!.id], {}, supervisor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const technician = await buildStaff(host, organization.id, ['technician']);
    await expect(write('x', {}, technician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('are written once by one form, of a session that was held', async () => {
    const submitId = randomUUID();
    await Promise.all([write('Once.', { submitId }), write('Once.', { submitId })]);
    expect(await mine()).toHaveLength(1);
    await expect(write('x', { heldOn: '2199-01-01' })).rejects.toMatchObject({ field: 'input.heldOn' });
  });
});
