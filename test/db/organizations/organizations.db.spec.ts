import type { StaffContext } from '@stepwell/kernel/context';
import { DutyHours } from '@stepwell/domain/organizations/duty-hours.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import { OrganizationsService } from '@stepwell/domain/organizations/organizations.service';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import {
  buildFacility,
  buildOrganization,
  buildStaff,
  type BuiltOrganization,
} from '@stepwell/test/support/build-organization';

const organizations = new OrganizationsService();
const facilities = new FacilitiesService();
const weekdays = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startTime: '08:00', endTime: '17:00' }));

describe('an organization', () => {
  let host: TestHost;
  let home: BuiltOrganization;
  let admin: StaffContext;

  beforeAll(async () => {
    host = await openTestHost([Facility, DutyHours]);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    home = await buildOrganization(host);
    admin = await buildStaff(host, home.id, ['admin']);
  });

  const create = (input: Partial<Parameters<FacilitiesService['create']>[1]> = {}, ctx = admin) =>
    host.database.write(ctx, (tx) =>
      facilities.create(tx, { name: 'North', timeZone: 'America/Denver', dutyHours: [], ...input }),
    );

  it('changes its names, once per version', async () => {
    const before = await host.database.read(admin, (tx) => organizations.current(tx));
    const change = { version: before.version, name: '  Lakeside  ', neutralSenderName: 'Lake Notes' };
    const after = await host.database.write(admin, (tx) => organizations.update(tx, change));
    expect(after).toEqual({
      id: home.id,
      name: 'Lakeside',
      neutralSenderName: 'Lake Notes',
      returnAddress: null,
      accentColor: null,
      shortName: null,
      secondFactorFrom: null,
      weekStartsOn: 1,
      goalPresets: [],
      inquiryKeepDays: 365,
      version: before.version + 1,
    });
    await expect(host.database.write(admin, (tx) => organizations.update(tx, change))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('counts weeks from Monday and offers no preset of a meeting goal until it says otherwise', async () => {
    const elsewhere = await buildOrganization(host);
    const owner = await buildStaff(host, elsewhere.id, ['owner']);
    const update = (change: object) =>
      host.database.write(owner, (tx) => organizations.update(tx, { version: 1, ...change }));
    expect(await host.database.read(owner, (tx) => organizations.current(tx))).toMatchObject({
      ...{ weekStartsOn: 1, goalPresets: [] },
    });
    await expect(update({ weekStartsOn: 7 })).rejects.toMatchObject({ field: 'input.weekStartsOn' });
    expect(await update({ weekStartsOn: 0, goalPresets: ['ninety_in_ninety', 'ninety_in_ninety'] })).toMatchObject({
      ...{ weekStartsOn: 0, goalPresets: ['ninety_in_ninety'], name: elsewhere.name },
    });
  });

  it.each(['Sober Messages', 'Clínica Norte', 'Stepwell', 'Mensajes de recuperación', 'AA Notes'])(
    'refuses the sender name %p, which gives its patients away',
    async (neutralSenderName) => {
      await expect(
        host.database.write(admin, (tx) => organizations.update(tx, { version: 1, neutralSenderName })),
      ).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.neutralSenderName' });
    },
  );

  it('keeps a return address that tells nothing, and none that does', async () => {
    const update = (version: number, returnAddress: string) =>
      host.database.write(admin, (tx) => organizations.update(tx, { version, returnAddress }));
    expect(await update(1, ' PO Box 12\r\nDenver CO ')).toMatchObject({ returnAddress: 'PO Box 12\nDenver CO' });
    await expect(update(2, 'Detox Clinic, 1 Main St')).rejects.toMatchObject({ field: 'input.returnAddress' });
    expect(await update(2, '')).toMatchObject({ returnAddress: null });
  });

  it('keeps an accent that can be read in light and dark, and says of another which contrast it lacks', async () => {
    const update = (version: number, accentColor: string) =>
      host.database.write(admin, (tx) => organizations.update(tx, { version, accentColor }));
    expect(await update(1, ' #1B5E20 ')).toMatchObject({ accentColor: '#1b5e20', version: 2 });
    for (const [color, sentence] of [
      ['#ffd54f', /White words on buttons .* 1\.4 to 1; it takes 4\.5 \(WCAG 1\.4\.3\)\. Choose a darker color\./],
      ['#757575', /Links of this color on a light page .* 4\.3 to 1/],
      [
        '#000080',
        /ring around what is chosen on a dark page.* 2\.\d to 1; it takes 3 \(WCAG 1\.4\.11\)\. Choose a lighter/,
      ],
      ['#b3261e', /Red stands for danger/],
      ['green', /like #1f5f77/],
    ] as const) {
      await expect(update(2, color)).rejects.toMatchObject({
        ...{ code: 'BAD_INPUT', field: 'input.accentColor', message: expect.stringMatching(sentence) as string },
      });
    }
    expect(await update(2, '')).toMatchObject({ accentColor: null });
  });

  it('keeps a short name that tells nothing: no word of treatment, no name of its own', async () => {
    const update = (version: number, shortName: string) =>
      host.database.write(admin, (tx) => organizations.update(tx, { version, shortName }));
    expect(await update(1, ' Blue Door ')).toMatchObject({ shortName: 'Blue Door' });
    const own = await host.database.read(admin, (tx) => organizations.current(tx));
    for (const name of ['Sober Door', 'Clínica', own.name, home.facility.name, 'A name of more than 24 letters'])
      await expect(update(2, name)).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.shortName' });
    expect(await update(2, '')).toMatchObject({ shortName: null });
  });

  it('refuses its own name as sender, also when it takes the sender’s name', async () => {
    await expect(
      host.database.write(admin, (tx) => organizations.update(tx, { version: 1, name: 'Messages' })),
    ).rejects.toMatchObject({ field: 'input.neutralSenderName' });
  });

  it('is changed by administrators only', async () => {
    const clinician = await buildStaff(host, home.id, ['clinician']);
    for (const work of [
      () => host.database.write(clinician, (tx) => organizations.update(tx, { version: 1, name: 'Mine' })),
      () => create({}, clinician),
      () =>
        host.database.write(clinician, (tx) =>
          facilities.update(tx, { id: home.facility.id, version: 1, name: 'Mine' }),
        ),
    ]) {
      await expect(work()).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const refusals = await host.database.read(home.system, (tx) =>
      tx.query(`select id from audit_events where actor_id = $1 and outcome = 'refused'`, [clinician.actorId]),
    );
    expect(refusals).toHaveLength(3);
  });

  it('adds facilities with duty hours in their own zone', async () => {
    const made = await create({ phone: '(408) 555-0142', dutyHours: weekdays });
    expect(made).toMatchObject({ name: 'North', timeZone: 'America/Denver', phone: '+1 408 555 0142', version: 1 });
    const list = await host.database.read(admin, (tx) => facilities.list(tx));
    expect(list.map((facility) => [facility.name, facility.dutyHours.length])).toEqual(
      [
        [home.facility.name, 0],
        ['North', 5],
      ].sort((a, b) => String(a[0]).localeCompare(String(b[0]), 'en')),
    );
  });

  it.each([
    ['a zone that does not exist', { timeZone: 'America/Springfield' }, 'input.timeZone'],
    ['an offset instead of a zone', { timeZone: 'UTC+5' }, 'input.timeZone'],
    [
      'an end before the start',
      { dutyHours: [{ weekday: 1, startTime: '20:00', endTime: '06:00' }] },
      'input.dutyHours.0.endTime',
    ],
    ['a ninth day', { dutyHours: [{ weekday: 8, startTime: '08:00', endTime: '09:00' }] }, 'input.dutyHours.0.weekday'],
    [
      'windows that overlap',
      {
        dutyHours: [
          { weekday: 1, startTime: '10:00', endTime: '12:00' },
          { weekday: 1, startTime: '08:00', endTime: '10:30' },
        ],
      },
      'input.dutyHours.0.startTime',
    ],
    ['half a phone number', { phone: '555' }, 'input.phone'],
    ['no name', { name: ' ' }, 'input.name'],
  ])('refuses a facility with %s', async (_what, change, field) => {
    await expect(create(change)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('has one facility of a name', async () => {
    await create();
    await expect(create()).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.name' });
  });

  it('changes a facility, replacing its hours as a whole', async () => {
    const made = await create({ phone: '408 555 0142', dutyHours: weekdays });
    const change = { id: made.id, version: 1, phone: '', dutyHours: [weekdays[0]!] };
    const changed = await host.database.write(admin, (tx) => facilities.update(tx, change));
    expect(changed).toMatchObject({ phone: null, version: 2, name: 'North', dutyHours: [{ weekday: 1 }] });
    await expect(host.database.write(admin, (tx) => facilities.update(tx, change))).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    const kept = await host.database.write(admin, (tx) =>
      facilities.update(tx, { id: made.id, version: 2, name: 'South' }),
    );
    expect(kept.dutyHours).toHaveLength(1);
  });

  it('does not know another organization’s facility', async () => {
    const other = await buildOrganization(host);
    const strange = await buildFacility(host, other.id);
    const unknown = '7d9f7d3e-6a53-4d6a-9a3a-1f2d3c4b5a69';
    for (const id of [strange.id, unknown, 'not-an-id']) {
      await expect(
        host.database.write(admin, (tx) => facilities.update(tx, { id, version: 1, name: 'Mine' })),
      ).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      await expect(host.database.read(admin, (tx) => facilities.get(tx, id))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    }
  });
});
