import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { AddOnCallShiftInput } from '@stepwell/domain/on-call/coverage.graphql';
import { CoverageService } from '@stepwell/domain/on-call/coverage.service';
import { KeepShifts } from '@stepwell/domain/on-call/keep-shifts';
import { OnCallShift } from '@stepwell/domain/on-call/on-call-shift.entity';
import { DutyHours } from '@stepwell/domain/organizations/duty-hours.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { hostileTexts } from '@stepwell/test/support/corpus';

describe('the on-call rota of a facility', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let admin: StaffContext;
  let ana: StaffContext;
  let ben: StaffContext;
  const facilities = new FacilitiesService();
  const staff = new StaffService();
  const coverage = new CoverageService(facilities, staff);
  const keep = new KeepShifts(facilities, staff);

  beforeAll(async () => {
    host = await openTestHost([OnCallShift, Facility, DutyHours, StaffMember]);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    organization = await buildOrganization(host);
    admin = await buildStaff(host, organization.id, ['admin']);
    ana = await buildStaff(host, organization.id, ['clinician']);
    ben = await buildStaff(host, organization.id, ['nurse']);
  });

  const add = (input: Partial<AddOnCallShiftInput> = {}, ctx = admin) =>
    host.database.write(ctx, (tx) =>
      keep.add(tx, {
        ...{ facilityId: organization.facility.id, place: 'first', staffMemberId: ana.actorId },
        ...{ startTime: '00:00', endTime: '00:00' },
        ...(input.localDate ? {} : { weekdays: [1] }),
        ...input,
      }),
    );
  const everyDay = (staffMemberId = ana.actorId, place: 'first' | 'backup' = 'first') =>
    add({ weekdays: [0, 1, 2, 3, 4, 5, 6], staffMemberId, place });
  const rota = (ctx = admin) => host.database.read(ctx, (tx) => coverage.ofFacility(tx, organization.facility.id));
  const gaps = async () => (await rota()).spans.filter(({ first }) => first === null);
  const today = async () =>
    localDateOf(await host.database.read(admin, (tx) => tx.now()), organization.facility.timeZone);

  it('is one gap of two weeks until somebody holds the hours', async () => {
    const [gap, ...more] = await gaps();
    expect(more).toEqual([]);
    expect(gap!.endsAt.getTime() - gap!.startsAt.getTime()).toBe(14 * 86_400_000);
    await everyDay();
    expect(await gaps()).toEqual([]);
    expect((await rota(ben)).spans[0]).toMatchObject({ first: { id: ana.actorId }, backup: null });
  });

  it('names a gap where on one date nobody can, and has the backup stand behind it', async () => {
    await everyDay();
    await everyDay(ben.actorId, 'backup');
    const localDate = addDays(await today(), 3);
    await add({ localDate, staffMemberId: null, startTime: '12:00', endTime: '18:00', note: 'Funeral' });
    expect(await gaps()).toEqual([expect.objectContaining({ note: 'Funeral', first: null })]);
    expect((await gaps())[0]!.backup).toMatchObject({ id: ben.actorId });
  });

  it('counts as planned with somebody in every week or on a day to come, and no longer once that is taken out', async () => {
    const planned = () => host.database.read(admin, (tx) => coverage.planned(tx, [organization.facility.id]));
    expect(await planned()).toEqual([]);
    await add({ localDate: await today(), staffMemberId: null, note: 'Nobody can' });
    expect(await planned()).toEqual([]);
    const [id] = await add();
    expect(await planned()).toEqual([organization.facility.id]);
    await host.database.write(admin, (tx) => keep.remove(tx, id!));
    expect(await planned()).toEqual([]);
    await add({ localDate: addDays(await today(), 1) });
    expect(await planned()).toEqual([organization.facility.id]);
  });

  it('opens a gap at once where somebody is deactivated or may read answers no more, or a shift is taken out', async () => {
    const ids = await everyDay();
    const set = (column: string, value: unknown) =>
      host.database.write(organization.system, (tx) =>
        tx.query(`update staff_members set ${column} = $2 where id = $1`, [ana.actorId, value]),
      );
    await set('roles', ['front_desk']);
    expect(await gaps()).toHaveLength(1);
    await set('roles', ['clinician']);
    await set('status', 'deactivated');
    expect(await gaps()).toHaveLength(1);
    expect((await rota()).shifts[0]).toMatchObject({ staffMember: null });
    await set('status', 'active');
    expect(await gaps()).toEqual([]);
    await host.database.write(admin, (tx) => keep.remove(tx, ids[0]!));
    await host.database.write(admin, (tx) => keep.remove(tx, ids[0]!));
    expect((await gaps()).length).toBeGreaterThanOrEqual(2);
    expect((await rota()).shifts).toHaveLength(6);
  });

  it('has nobody on call by hours of somebody who is only invited', async () => {
    const planned = () => host.database.read(admin, (tx) => coverage.planned(tx, [organization.facility.id]));
    const nia = await buildStaff(host, organization.id, ['clinician'], { status: 'invited' });
    await everyDay(nia.actorId);
    expect(await gaps()).toHaveLength(1);
    expect(await planned()).toEqual([]);
    expect((await rota()).shifts[0]).toMatchObject({ staffMember: { id: nia.actorId }, isHolderInvited: true });
    await host.database.write(organization.system, (tx) =>
      tx.query(`update staff_members set status = 'active' where id = $1`, [nia.actorId]),
    );
    expect(await gaps()).toEqual([]);
    expect(await planned()).toEqual([organization.facility.id]);
    expect((await rota()).shifts[0]).toMatchObject({ isHolderInvited: false });
  });

  it.each<[Partial<AddOnCallShiftInput>, string]>([
    [{ weekdays: [1], localDate: '2099-01-05' }, 'input.weekdays'],
    [{ weekdays: null }, 'input.weekdays'],
    [{ weekdays: [] }, 'input.weekdays'],
    [{ weekdays: [1, 7] }, 'input.weekdays.1'],
    [{ staffMemberId: null }, 'input.staffMemberId'],
    [{ staffMemberId: randomUUID() }, 'input.staffMemberId'],
    [{ startTime: '24:00' }, 'input.startTime'],
    [{ localDate: '2020-01-05', weekdays: null }, 'input.localDate'],
    [{ note: 'x'.repeat(201) }, 'input.note'],
  ])('refuses %j at its field', async (input, field) => {
    await expect(add(input)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('gives no hour twice at one place, over midnight and the end of the week too', async () => {
    await add({ weekdays: [6], startTime: '19:00', endTime: '07:00' });
    for (const [weekday, startTime, endTime] of [
      [6, '18:00', '19:30'],
      [0, '06:59', '08:00'],
      [0, '00:00', '00:00'],
    ] as const)
      await expect(add({ weekdays: [weekday], startTime, endTime })).rejects.toMatchObject({ code: 'CONFLICT' });
    await add({ weekdays: [0], startTime: '07:00', endTime: '19:00' });
    await add({ weekdays: [6], startTime: '19:00', endTime: '07:00', place: 'backup', staffMemberId: ben.actorId });
  });

  it('holds the same hours on every day that was chosen, and on none where one of them is held', async () => {
    const submitId = randomUUID();
    const nights = { weekdays: [5, 6, 0, 5], startTime: '19:00', endTime: '07:00', submitId };
    const ids = await add(nights);
    expect(ids).toHaveLength(3);
    expect(await add(nights)).toEqual([ids[0]]);
    expect((await rota()).shifts.map(({ weekday, startTime }) => `${weekday} ${startTime}`)).toEqual([
      '5 19:00:00',
      '6 19:00:00',
      '0 19:00:00',
    ]);
    const days = { weekdays: [1, 2, 3, 4, 5], startTime: '06:00', endTime: '20:00', staffMemberId: ben.actorId };
    await expect(add(days)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining('on Mondays already') as string,
    });
    expect((await rota()).shifts).toHaveLength(3);
    await add({ ...days, startTime: '07:00', endTime: '19:00' });
    expect((await rota()).shifts).toHaveLength(8);
  });

  it('counts a form once, however often it is sent, and gives one hour to one of two at once', async () => {
    const submitId = randomUUID();
    const sent = await Promise.all([add({ submitId }), add({ submitId }), add({ submitId })]);
    expect(new Set(sent.flat()).size).toBe(1);
    const both = await Promise.allSettled([add({ weekdays: [2] }), add({ weekdays: [2], staffMemberId: ben.actorId })]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await rota()).shifts).toHaveLength(2);
  });

  it('is kept by administrators, of this organization alone', async () => {
    const [id] = await add();
    await expect(add({ weekdays: [3] }, ana)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const other = await buildOrganization(host);
    const stranger = await buildStaff(host, other.id, ['admin']);
    await expect(add({ weekdays: [3] }, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(rota(stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(host.database.write(stranger, (tx) => keep.remove(tx, id!))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(add({ facilityId: other.facility.id, staffMemberId: ana.actorId }, stranger)).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.staffMemberId',
    });
  });

  it('takes any text as a note, or says that it can’t be stored', async () => {
    const localDate = addDays(await today(), 5);
    for (const [at, note] of [
      '<b>x</b>',
      '‮evil',
      'a\u0000b',
      '🙂'.repeat(200),
      "'; drop table x; --",
      ...hostileTexts().slice(0, 20),
    ].entries()) {
      const startTime = `${String(at % 24).padStart(2, '0')}:00`;
      const day = addDays(localDate, Math.floor(at / 24));
      const outcome = await add({ localDate: day, startTime, endTime: `${startTime.slice(0, 2)}:30`, note }).then(
        () => 'kept',
        (error: { code: string; field: string }) => `${error.code} ${error.field}`,
      );
      expect(outcome).toMatch(/^(kept|BAD_INPUT input\.note)$/);
    }
  });
});
