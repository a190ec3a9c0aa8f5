import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { EnterPaperRoom } from '@stepwell/domain/groups/enter-paper-room';
import { GroupEntry } from '@stepwell/domain/groups/group-entry.entity';
import { GroupHistory } from '@stepwell/domain/groups/group-history.service';
import type { EnterPaperRoomInput, PaperEntryInput } from '@stepwell/domain/groups/group-paper.graphql';
import { GroupSession } from '@stepwell/domain/groups/group-session.entity';
import { Rooms } from '@stepwell/domain/groups/rooms.service';
import { SaveRoom } from '@stepwell/domain/groups/save-room';
import { SignSession } from '@stepwell/domain/groups/sign-session';
import { PatientsService } from '@stepwell/domain/patients/patients.service';
import { groupNoteSections } from '@stepwell/domain/record-files/note-sections';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import { buildGroup, buildMember, buildSession, type BuiltGroup } from '@stepwell/test/support/build-group';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { careEntities } from '@stepwell/test/support/care-services';

/** A zone where it is noon: two hours ago and 23:59 are of the same day there. */
function zoneAtNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  return `Etc/GMT${ahead < 0 ? '+' : '-'}${Math.abs(ahead)}`;
}

describe('a room that is entered from paper', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let leader: StaffContext;
  let colleague: StaffContext;
  let group: BuiltGroup;
  let patients: BuiltPatient[];
  let sessionId: Id;
  const rooms = new Rooms();
  const papers = new EnterPaperRoom(rooms);

  beforeAll(async () => {
    host = await openTestHost([...careEntities, GroupSession, GroupEntry, StaffMember]);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host, { timeZone: zoneAtNoon() });
    leader = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Lena' });
    colleague = await buildStaff(host, organization.id, ['clinician'], { displayName: 'Cleo' });
    group = await buildGroup(host, organization, leader);
    patients = [
      await buildPatient(host, organization, { careTeam: [leader] }),
      await buildPatient(host, organization, { careTeam: [leader] }),
    ];
    for (const patient of patients) await buildMember(host, group, patient);
    sessionId = await buildSession(host, group, { startsIn: -120, minutes: 60 });
  });

  const view = (as = leader) => host.database.read(as, (tx) => rooms.view(tx, sessionId));
  /** The wall clock at the start of the session: surely past. */
  const began = async () => (await view()).session.localTime.slice(0, 5);
  const line = async (at: number, more: Partial<PaperEntryInput> = {}): Promise<PaperEntryInput> => ({
    ...{ patientId: patients[at]!.id, attendance: 'present', sentence: `Spoke ${at}`, writtenAt: await began() },
    ...more,
  });
  const sheet = async (
    entries: PaperEntryInput[],
    more: Partial<EnterPaperRoomInput> = {},
  ): Promise<EnterPaperRoomInput> => ({
    ...{ id: sessionId, version: (await view()).session.version, submitId: randomUUID(), author: 'Nia, RN', entries },
    ...more,
  });
  const enter = (input: EnterPaperRoomInput, as = leader) => host.database.write(as, (tx) => papers.run(tx, input));
  const marks = async () =>
    (await view()).members.map(({ paper }) => paper && `${paper.author} by ${paper.enteredByName}`);

  it('starts the session, and marks each line with who wrote it, when, and who entered it', async () => {
    await enter(
      await sheet([await line(0), await line(1, { attendance: 'no_show', sentence: null, absenceReason: 'Ill' })]),
    );
    const { session, members } = await view();
    expect(session.status).toBe('in_progress');
    const of = (at: number) => members.find(({ patientId }) => patientId === patients[at]!.id)!;
    expect(of(0)).toMatchObject({ attendance: 'present', sentence: 'Spoke 0', paper: { author: 'Nia, RN' } });
    expect(of(1)).toMatchObject({ attendance: 'no_show', absenceReason: 'Ill', paper: { enteredByName: 'Lena' } });
    const { startsAt } = session;
    expect(Math.abs(of(0).paper!.writtenAt.getTime() - startsAt.getTime())).toBeLessThan(60_000);
  });

  it('keeps the mark in the chart and in the file of a note once it is signed, and no longer changes', async () => {
    const entries = [await line(0)];
    const input = await sheet(entries);
    await enter(input);
    const { session } = await view();
    await host.database.write(leader, async (tx) => {
      await new SaveRoom(rooms).run(tx, {
        ...{ id: sessionId, version: session.version, topic: 'Urges', intervention: 'Listened' },
        entries: [{ patientId: patients[1]!.id, attendance: 'excused' }],
      });
      const { version } = (await rooms.view(tx, sessionId)).session;
      await new SignSession(rooms, new StaffService()).sign(tx, { id: sessionId, version });
    });
    const history = (at: number) =>
      host.database.read(leader, (tx) =>
        new GroupHistory(new PatientsService()).page(tx, { patientId: patients[at]!.id, first: 10 }),
      );
    const note = (await history(0)).edges[0]?.node;
    expect(note!.paper).toMatchObject({ author: 'Nia, RN', enteredByName: 'Lena' });
    expect(JSON.stringify(groupNoteSections(note!, () => 'that day'))).toContain('written by Nia, RN, that day');
    expect((await history(1)).edges[0]!.node.paper).toBeNull();
    await expect(enter(await sheet(entries))).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(
      host.database.write(leader, (tx) =>
        tx.query(`update group_entries set paper_author = 'Other' where organization_id = $1`, [organization.id]),
      ),
    ).rejects.toThrow('never changes');
  });

  it('counts a form once that is sent again, also at the same moment', async () => {
    const input = await sheet([await line(0)]);
    await Promise.all([enter(input), enter(input)]);
    await enter(input);
    const { session } = await view();
    await enter(input);
    expect((await view()).session.version).toBe(session.version);
  });

  it('tells the second of two who enter at once, and overwrites nothing', async () => {
    const [mine, theirs] = [await sheet([await line(0)]), await sheet([await line(0, { sentence: 'Other words' })])];
    const results = await Promise.allSettled([enter(mine), enter(theirs)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find((each) => each.status === 'rejected')!;
    expect(refused.reason).toMatchObject({ code: 'CONFLICT' });
  });

  it.each([
    ['attendance and note', { attendance: 'no_show', sentence: 'Was fine' }, 'input.entries.1.sentence'],
    ['the same patient twice', 'twice', 'input.entries.1.patientId'],
    ['a time that is still to come', { writtenAt: '23:59' }, 'input.entries.1.writtenAt'],
  ] as const)('refuses %s, names the line and takes none of them', async (_name, wrong, field) => {
    const second = wrong === 'twice' ? await line(0) : await line(1, wrong);
    await expect(enter(await sheet([await line(0), second]))).rejects.toMatchObject({ code: 'BAD_INPUT', field });
    expect(await marks()).toEqual([null, null]);
  });

  it('takes nothing of a session ahead, nor without a name on the paper', async () => {
    await expect(enter(await sheet([await line(0)], { author: ' ' }))).rejects.toMatchObject({ field: 'input.author' });
    await expect(enter(await sheet([]))).rejects.toMatchObject({ field: 'input.entries' });
    const entry = await line(0);
    sessionId = await buildSession(host, group, { startsIn: 30 });
    await expect(enter(await sheet([entry]))).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.id' });
  });

  it('is closed to a colleague until they are named as standing in, and to another organization', async () => {
    const input = await sheet([await line(0), await line(1)]);
    await expect(enter(input, colleague)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const outsider = await buildStaff(host, (await buildOrganization(host)).id, ['clinical_supervisor']);
    await expect(enter(input, outsider)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await host.database.write(organization.system, (tx) =>
      tx.query(
        `insert into group_substitutes (organization_id, session_id, staff_member_id, named_by_id) values ($1, $2, $3, $3)`,
        [organization.id, sessionId, colleague.actorId],
      ),
    );
    await enter(input, colleague);
    expect(await marks()).toEqual(['Nia, RN by Cleo', 'Nia, RN by Cleo']);
  });
});
