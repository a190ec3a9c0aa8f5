import { randomUUID } from 'node:crypto';
import type { RequestContext, StaffContext } from '@stepwell/kernel/context';
import type { OpenInheritedNotesInput } from '@stepwell/domain/disclosures/inherited-notes.graphql';
import { HandOverWork } from '@stepwell/domain/handovers/hand-over-work';
import { CoversService } from '@stepwell/domain/patients/covers.service';
import { ChangeStaffAccess } from '@stepwell/domain/staff/change-staff-access';
import { StaffHoldings } from '@stepwell/domain/staff/staff-holdings.service';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';
import { buildPatient, type BuiltPatient } from '../../support/build-patient';
import { buildSharingConsent, disclosureEntities, disclosureServices } from '../../support/disclosure-services';

describe('counseling notes of an author who left', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let admin: StaffContext;
  let author: StaffContext;
  let supervisor: StaffContext;
  let patient: BuiltPatient;
  let verbs: ReturnType<typeof disclosureServices>;
  const holdings = new StaffHoldings();
  const handing = new HandOverWork(new StaffService(), new CoversService(), holdings);
  const access = new ChangeStaffAccess(holdings);

  beforeAll(async () => {
    host = await openTestHost(disclosureEntities);
    verbs = disclosureServices(host.database);
  });
  beforeEach(async () => {
    organization = await buildOrganization(host);
    admin = await buildStaff(host, organization.id, ['admin']);
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    author = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Ada' });
    patient = await buildPatient(host, organization, { careTeam: [supervisor, author] });
    await host.database.write(author, (tx) =>
      verbs.notesApart.write(tx, {
        ...{ submitId: randomUUID(), patientId: patient.id, sessionKind: 'individual' },
        ...{ heldOn: '2026-01-05', text: 'She spoke of her father.' },
      }),
    );
  });
  afterAll(() => host.close());

  const held = (who: StaffContext) =>
    host.database.read(
      admin,
      async (tx) => (await holdings.of(tx, who.actorId)).find(({ kind }) => kind === 'counseling_notes')!.held,
    );
  const give = (from: StaffContext, to: StaffContext) =>
    host.database.onBehalf(admin, (tx) =>
      handing.run(tx, admin, { fromId: from.actorId, toId: to.actorId, kinds: ['counseling_notes'] }),
    );
  const deactivate = (who = author) =>
    host.database.write(admin, (tx) => access.deactivate(tx, { id: who.actorId, version: 1 }));
  const inherited = (as = supervisor) => host.database.read(as, (tx) => verbs.inherited.of(tx, patient.id));
  const open = (more: Partial<OpenInheritedNotesInput> = {}, as = supervisor) =>
    host.database.write({ ...as, operation: 'Mutation.openInheritedNotes' }, (tx) =>
      verbs.inherited.open(tx, {
        ...{ submitId: randomUUID(), patientId: patient.id, authorId: author.actorId },
        ...{ ground: 'oversight', words: 'Complaint of May', ...more },
      }),
    );
  const rows = (as: RequestContext) => host.database.read(as, (tx) => tx.query('select from counseling_notes'));
  it('get a custodian before the author is deactivated: a clinical supervisor, who holds them by number alone', async () => {
    expect(await held(author)).toBe(1);
    await expect(deactivate()).rejects.toMatchObject({
      ...{ code: 'WORK_LEFT', message: expect.stringContaining('1 counseling note kept apart') as string },
    });
    const colleague = await buildStaff(host, organization.id, ['clinician']);
    await expect(give(author, colleague)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.toId' });
    await give(author, supervisor);
    expect([await held(author), await held(supervisor)]).toEqual([0, 1]);
    // While the author works here nothing is inherited, and what they wrote stays theirs.
    expect(await inherited()).toEqual([]);
    await expect(open()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await rows(author)).toHaveLength(1);
    expect((await deactivate()).status).toBe('deactivated');
    expect(await inherited()).toEqual([expect.objectContaining({ authorName: 'Ada', openUntil: null, notes: [] })]);
    expect(await rows(supervisor)).toEqual([]);
  });

  it('are read by the custodian alone, on a ground that is written down, and shut again after an hour', async () => {
    await give(author, supervisor);
    await deactivate();
    const other = await buildStaff(host, organization.id, ['clinical_supervisor']);
    await expect(open({}, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(open({ words: ' ' })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.words' });
    await expect(open({ ground: 'consent' })).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.ground' });
    const submitId = randomUUID();
    await Promise.all([open({ submitId }), open({ submitId })]);
    expect((await inherited())[0]!.notes.map(({ text }) => text)).toEqual(['She spoke of her father.']);
    expect(await rows(supervisor)).toHaveLength(1);
    for (const ctx of [other, organization.system, patient.self]) expect(await rows(ctx)).toEqual([]);
    const trail = await host.database.write(organization.system, (tx) =>
      tx.query<{ ground: string; words: string; minutes: number; audited: number }>(
        `select o.ground, o.words, extract(epoch from o.closes_at - o.created_at)::int / 60 as minutes,
           (select count(distinct e.actor_id)::int from audit_events e where e.organization_id = $1
             and e.action like '%openInheritedNotes' and e.outcome = 'allowed' and $2 = any(e.patient_ids)) as audited
         from counseling_note_openings o where o.organization_id = $1 and o.patient_id = $2`,
        [organization.id, patient.id],
      ),
    );
    expect(trail).toEqual([{ ground: 'oversight', words: 'Complaint of May', minutes: 60, audited: 1 }]);
  });

  it('leave by the custodian with a consent of their own, through the same gate, and go on with the next custodian', async () => {
    await give(author, supervisor);
    await deactivate();
    const { partyId } = await buildSharingConsent(host, supervisor, patient, {
      ...{ type: 'counseling_notes', categories: ['counseling_notes'], purposes: ['treatment'] },
      newParties: [{ name: 'Dr. Ito', role: 'treating_provider', affiliation: 'County clinic' }],
    });
    await open({ ground: 'consent', words: 'Consent for Dr. Ito' });
    const noteId = (await inherited())[0]!.notes[0]!.id;
    const release = (as: StaffContext) =>
      host.database.write(as, (tx) =>
        verbs.notesApart.release(tx, {
          ...{ submitId: randomUUID(), patientId: patient.id, partyId, noteIds: [noteId], purpose: 'treatment' },
        }),
      );
    expect((await release(supervisor)).content).toHaveLength(1);
    const next = await buildStaff(host, organization.id, ['clinical_supervisor']);
    await expect(release(next)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await give(supervisor, next);
    // The opening was of whoever kept them then.
    expect(await rows(supervisor)).toEqual([]);
    await expect(release(supervisor)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await open({}, next);
    expect((await inherited(next))[0]!.notes).toHaveLength(1);
  });
});
