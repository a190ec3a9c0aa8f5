import { randomUUID } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { StaffContext } from '@stepwell/kernel/context';
import { GroupHistory } from '@stepwell/domain/groups/group-history.service';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { Facilitation } from '@stepwell/domain/plans/facilitation.service';
import { LogFacilitation } from '@stepwell/domain/plans/log-facilitation';
import { PlanElements } from '@stepwell/domain/plans/plan-elements.service';
import type { ReleaseRecordFilesInput } from '@stepwell/domain/record-files/record-files.graphql';
import { RecordPapers } from '@stepwell/domain/record-files/record-papers.service';
import { ReleaseRecordFiles } from '@stepwell/domain/record-files/release-record-files';
import { SignedRecords } from '@stepwell/domain/record-files/signed-records.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildGroup, buildMember, buildSession, buildSignature } from '@stepwell/test/support/build-group';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { buildPlan, planContent } from '@stepwell/test/support/build-plan';
import {
  buildSharingConsent,
  disclosureEntities,
  disclosureServices,
} from '@stepwell/test/support/disclosure-services';
import { planEntities, planServices } from '@stepwell/test/support/plan-services';
import { textOfPdf } from '@stepwell/test/support/text-of-pdf';

const NOTICE = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('signed plans and notes as files', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let supervisor: StaffContext;
  let patient: BuiltPatient;
  let planId: string;
  let records: SignedRecords;
  let releasing: ReleaseRecordFiles;
  let sharing: ReturnType<typeof disclosureServices>;
  const { plans, documents, signatures } = planServices();
  const patients = new PatientsService();

  beforeAll(async () => {
    host = await openTestHost([...new Set([...disclosureEntities, ...planEntities])]);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Cleo Clinician' });
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    sharing = disclosureServices(host.database);
    records = new SignedRecords(patients);
    const papers = new RecordPapers(
      ...([patients, new FacilitiesService(), plans, documents, signatures] as const),
      ...([new GroupHistory(patients), new Facilitation()] as const),
    );
    releasing = new ReleaseRecordFiles(host.database, records, papers, sharing.gate, patients);
  });
  beforeEach(async () => {
    patient = await buildPatient(host, organization, { careTeam: [clinician], firstName: 'Ana', lastName: 'Łęcka' });
    const content = planContent({ motivations: [{ id: 'a', text: 'Ради моей дочери – “always”' }] });
    planId = (await buildPlan(host, patient, clinician, { content })).id;
    await host.database.write(organization.system, (tx) =>
      tx.query(
        `insert into patient_identifiers (organization_id, patient_id, system, value)
         values ($1, $2, 'urn:other', $4), ($1, $2, 'mrn', $3)`,
        [organization.id, patient.id, `MRN/${patient.id.slice(0, 8)} 7`, `other-${patient.id}`],
      ),
    );
  });
  afterAll(() => host.close());

  const list = (as = clinician, patientId = patient.id) =>
    host.database.read(as, (tx) => records.ofPatient(tx, patientId));
  const release = (more: Partial<ReleaseRecordFilesInput> = {}, as = clinician) =>
    releasing.chosen(as, {
      ...{ submitId: randomUUID(), patientId: patient.id, recordIds: [planId], basis: 'internal', ...more },
    });
  const account = async () =>
    (await host.database.read(clinician, (tx) => sharing.accounting.page(tx, patient.id, { first: 50 }))).edges;
  const consent = (categories: ('presence' | 'plan' | 'medication' | 'attendance')[]) =>
    buildSharingConsent(host, clinician, patient, { categories });
  const signNote = async (cosigned: boolean) => {
    const group = await buildGroup(host, organization, clinician);
    await buildMember(host, group, patient);
    const sessionId = await buildSession(host, group, { startsIn: -60, status: 'in_progress' });
    const [entryId] = await buildSignature(host, group, sessionId, clinician);
    if (cosigned)
      await host.database.write(organization.system, (tx) =>
        tx.query('update group_sessions set cosigned_at = app.now(), cosigned_by_id = $2 where id = $1', [
          ...[sessionId, supervisor.actorId],
        ]),
      );
    return entryId!;
  };

  it('hands a plan out as a PDF that says whose it is inside, and only the number outside', async () => {
    const file = await release();
    expect(file.mediaType).toBe('application/pdf');
    expect(file.fileName).toMatch(
      new RegExp(`^MRN-${patient.id.slice(0, 8)}-7_\\d{4}-\\d\\d-\\d\\d_relapse_prevention_[\\da-f]{8}\\.pdf$`),
    );
    expect(file.fileName).not.toMatch(/ana|cka/i);
    const pages = textOfPdf(file.bytes);
    const all = plain(pages.join(' '));
    expect(all).toContain('Ana Łęcka, born 1987-04-12');
    expect(all).toContain('Ради моей дочери – “always”');
    expect(all).toContain('Good times with others: Friday after work · likely 7 of 10');
    expect(all).toContain('Steps: Call Ana on the way');
    expect(all).toContain('Naloxone is kept: Kitchen drawer');
    for (const page of pages) expect(plain(page)).toContain(NOTICE);
    expect((await account())[0]!.node).toMatchObject({
      ...{ basis: 'internal', means: 'export', recipientName: 'The health record of the facility' },
      ...{ categories: ['presence', 'plan', 'medication'], words: 'Relapse-prevention plan, version 1' },
    });
  });

  it('packs several with a copy of the consent, and counts one form once', async () => {
    const noteId = await signNote(true);
    const { partyId } = await buildSharingConsent(host, clinician, patient, {
      categories: ['presence', 'plan', 'medication', 'attendance', 'progress'],
    });
    const wish = { submitId: randomUUID(), recordIds: [planId, noteId], partyId } as const;
    const asked = { ...wish, recordIds: [...wish.recordIds], basis: 'consent', purpose: 'family_support' } as const;
    const file = await release({ ...asked, recordIds: [...asked.recordIds] });
    await release({ ...asked, recordIds: [...asked.recordIds] });
    const files = unzipSync(file.bytes);
    const texts = Object.values(files).map((bytes) => plain(textOfPdf(Buffer.from(bytes)).join(' ')));
    expect(Object.keys(files)).toHaveLength(3);
    expect(Object.keys(files).every((name) => name.startsWith('MRN-') && name.endsWith('.pdf'))).toBe(true);
    expect(texts.find((text) => text.includes('Group note of'))).toContain('Took part and spoke of the week.');
    expect(texts.find((text) => text.includes('What the patient agreed to'))).toContain('Ruth Bell');
    expect(await account()).toHaveLength(1);
  });

  it('makes no file where a consent was taken back, ended short of it, or never named them, and says which', async () => {
    const { id, partyId } = await consent(['presence', 'plan']);
    const asked = { basis: 'consent', partyId, purpose: 'family_support' } as const;
    const refused = (refusal: string) => ({ code: 'DISCLOSURE_REFUSED', field: `refusal.${refusal}` });
    await expect(release(asked)).rejects.toMatchObject(refused('categories_not_covered'));
    const whole = await consent(['presence', 'plan', 'medication']);
    await release({ ...asked, partyId: whole.partyId });
    await host.database.write(patient.self, (tx) => sharing.ending.revokeMine(tx, whole.id));
    await expect(release({ ...asked, partyId: whole.partyId })).rejects.toMatchObject(refused('revoked'));
    await expect(release({ ...asked, purpose: 'payment' })).rejects.toMatchObject(refused('purpose_not_covered'));
    await expect(release({ ...asked, partyId: null })).rejects.toMatchObject({ field: 'input.partyId' });
    expect(await account()).toHaveLength(1);
    expect(id).not.toBe(whole.id);
  });

  it('knows only what is signed, and co-signed where it has to be', async () => {
    const noteId = await signNote(false);
    await buildPlan(host, patient, clinician, { status: 'draft', number: 2 });
    const logging = new LogFacilitation(patients, new PlanElements(plans));
    const session = {
      submitId: randomUUID(),
      patientId: patient.id,
      heldOn: '2026-02-03',
      kind: 'individual',
    } as const;
    await host.database.write(clinician, (tx) => logging.run(tx, { ...session, topic: 'acceptance', slips: 'None' }));
    expect((await list()).map(({ title }) => title).sort()).toEqual([
      'Facilitation note of 2026-02-03',
      'Relapse-prevention plan, version 1',
    ]);
    await expect(release({ recordIds: [noteId] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const [facilitation] = (await list()).filter(({ kind }) => kind === 'facilitation_note');
    const file = await release({ recordIds: [facilitation!.id] });
    expect(plain(textOfPdf(file.bytes).join(' '))).toContain('Slips, and what came before: None');
  });

  it('answers ids of another organization, of another patient and of nobody as not found', async () => {
    const other = await buildOrganization(host);
    const theirClinician = await buildStaff(host, other.id, ['clinician']);
    const theirPatient = await buildPatient(host, other, { careTeam: [theirClinician] });
    const theirPlan = await buildPlan(host, theirPatient, theirClinician);
    const neighbour = await buildPatient(host, organization, { careTeam: [clinician] });
    const neighbourPlan = await buildPlan(host, neighbour, clinician);
    const stranger = await buildStaff(host, organization.id, ['clinician']);
    for (const recordIds of [[theirPlan.id], [planId, theirPlan.id], [neighbourPlan.id], [randomUUID()]])
      await expect(release({ recordIds })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(release({ patientId: theirPatient.id, recordIds: [theirPlan.id] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(release({}, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const peer = await buildStaff(host, organization.id, ['peer_specialist']);
    await expect(release({}, peer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await account()).toHaveLength(0);
  });

  it('hands back all that was signed since a day, without those whom a restriction holds back', async () => {
    const own = await buildStaff(host, organization.id, ['clinician']);
    const careTeam = [clinician, own];
    const free = await buildPatient(host, organization, { careTeam });
    const held = await buildPatient(host, organization, { careTeam, firstName: 'Held', lastName: 'Back' });
    for (const each of [free, held]) await buildPlan(host, each, clinician);
    await host.database.write(clinician, (tx) =>
      sharing.restricting.ask(tx, {
        ...{ submitId: randomUUID(), patientId: held.id, words: 'Not my plan', partyId: null, categories: ['plan'] },
      }),
    );
    const { restrictions } = await host.database.read(clinician, (tx) => sharing.sharing.view(tx, held.id));
    await host.database.write(clinician, (tx) =>
      sharing.restricting.decide(tx, { restrictionId: restrictions[0]!.id, decision: 'agreed', words: 'Yes' }),
    );
    const input = { submitId: randomUUID(), since: '2020-01-01', basis: 'internal' } as const;
    const [{ file, fileCount, refused }] = await Promise.all([
      releasing.since(own, input),
      releasing.since(own, input),
    ]);
    const lines = await host.database.read(clinician, (tx) => sharing.accounting.page(tx, free.id, { first: 50 }));
    expect(lines.totalCount).toBe(1);
    expect(fileCount).toBe(1);
    expect(file!.fileName).toMatch(new RegExp(`^chart-${free.id}_`));
    expect(refused).toEqual([
      { patientId: held.id, displayName: 'Held Back', sentence: expect.stringContaining('restriction') as string },
    ]);
    expect(await releasing.since(own, { ...input, since: '2999-01-01' })).toMatchObject({ file: null, fileCount: 0 });
    await expect(releasing.since(own, { ...input, basis: 'qsoa' })).rejects.toMatchObject({
      field: 'input.agreementId',
    });
  });
});
