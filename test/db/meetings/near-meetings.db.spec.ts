import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { DutyHours } from '@stepwell/domain/organizations/duty-hours.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import type { MeetingNearness } from '@stepwell/domain/meetings/near-place';
import { searchMeetings, type MeetingSearch } from '@stepwell/domain/meetings/search-meetings';
import { postalCentroid } from '@stepwell/platform/geography/postal-centroid';
import { buildFeedSource } from '@stepwell/test/support/build-meeting';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '@stepwell/test/support/build-organization';
import { directoryEntities, importRows } from '@stepwell/test/support/directory-host';

const mission = postalCentroid('94110')!;
/** A degree of latitude in miles. */
const DEGREE = 69.09;

describe('searching near a place', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  const directory = new MeetingsService();

  const search = (near: MeetingNearness, filter: MeetingSearch = {}, first = 100, after?: string | null) =>
    host.database.read(clinician, (tx) => directory.search(tx, { ...filter, near }, { first, after }));
  const namesOf = async (near: MeetingNearness, filter?: MeetingSearch) =>
    (await search(near, filter)).edges.map(({ node }) => node.name).sort();

  beforeAll(async () => {
    host = await openTestHost([...new Set([...directoryEntities, Facility, DutyHours])]);
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinical_supervisor']);
    const source = await buildFeedSource(host, organization.id);
    const at = (name: string, miles: number, row: object = {}) => ({
      slug: name,
      name,
      day: 1,
      time: '12:00',
      latitude: mission.latitude + miles / DEGREE,
      longitude: mission.longitude,
      ...row,
    });
    await importRows(host, clinician, source, [
      at('one mile', 1),
      at('four miles', 4, { day: 2 }),
      at('twenty miles', 20),
      at('a corner of the box', 4, { longitude: mission.longitude + 4 / 54.6 }),
      at('no position', 0, { latitude: null, longitude: null }),
      at('by the pole', 0, { latitude: 89.9, longitude: 60 }),
      at('Guam side', 0, { latitude: 13.4, longitude: 179.95 }),
      at('other side', 0, { latitude: 13.4, longitude: -179.95 }),
    ]);
  });
  afterAll(() => host.close());

  it('finds what lies within the miles, tells how far, and leaves out what has no position', async () => {
    const { edges, totalCount } = await search({ postalCode: '94110', withinMiles: 5 });
    expect(totalCount).toBe(2);
    expect(edges.map(({ node }) => [node.name, Math.round(node.distanceMiles!)])).toEqual(
      expect.arrayContaining([
        ['one mile', 1],
        ['four miles', 4],
      ]),
    );
    expect(await namesOf({ postalCode: '94110-1234', withinMiles: 25 })).toEqual([
      'a corner of the box',
      'four miles',
      'one mile',
      'twenty miles',
    ]);
  });

  it('holds with the other filters and from page to page', async () => {
    expect(await namesOf({ postalCode: '94110', withinMiles: 25 }, { weekday: 2 })).toEqual(['four miles']);
    const found: string[] = [];
    let after: string | null | undefined;
    do {
      const { edges, pageInfo } = await search({ postalCode: '94110', withinMiles: 25 }, {}, 1, after);
      found.push(...edges.map(({ node }) => node.name));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(found.sort()).toEqual(await namesOf({ postalCode: '94110', withinMiles: 25 }));
  });

  it('starts from a facility with a ZIP code, and says of one without what is missing', async () => {
    const near = (facilityId: Id) => ({ facilityId, withinMiles: 5 });
    await expect(search(near(organization.facility.id))).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'filter.near.facilityId',
    });
    const admin = await buildStaff(host, organization.id, ['admin']);
    const located = { id: organization.facility.id, version: 1, postalCode: '94110' };
    await host.database.write(admin, (tx) => new FacilitiesService().update(tx, located));
    expect(await namesOf(near(organization.facility.id))).toEqual(['four miles', 'one mile']);
    const other = await buildOrganization(host);
    await expect(search(near(other.facility.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    [{ postalCode: '00000', withinMiles: 5 }, 'filter.near.postalCode'],
    [{ postalCode: 'K1A 0B1', withinMiles: 5 }, 'filter.near.postalCode'],
    [{ postalCode: '9'.repeat(50), withinMiles: 5 }, 'filter.near.postalCode'],
    [{ postalCode: '94110', withinMiles: 0 }, 'filter.near.withinMiles'],
    [{ postalCode: '94110', withinMiles: Infinity }, 'filter.near.withinMiles'],
    [{ withinMiles: 5 }, 'filter.near'],
  ])('refuses %j and names the field', async (near, field) => {
    await expect(search(near)).rejects.toMatchObject({ code: 'BAD_INPUT', field });
  });

  it('looks on both sides of the 180th meridian, and around a pole', async () => {
    const near = (latitude: number, longitude: number) =>
      host.database.read(clinician, (tx) =>
        searchMeetings(tx, {}, { first: 10, limit: 11, after: null }, { latitude, longitude, withinMiles: 30 }),
      );
    expect((await near(13.4, 179.9)).totalCount).toBe(2);
    expect((await near(13.4, -179.9)).totalCount).toBe(2);
    expect((await near(89.9, -120)).totalCount).toBe(1);
  });
});
