import type { DataSource } from 'typeorm';
import { DutyHours } from '@stepwell/domain/organizations/duty-hours.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import { foundOrganization, type Founding } from '@stepwell/domain/staff/found-organization';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { createDataSource } from '@stepwell/platform/database/data-source';
import { hasOrganizations, newOrganization } from '@stepwell/platform/database/new-organization';
import { BrowserSession } from '@stepwell/test/support/browser-session';
import { digests, openStaffSurface, type StaffSurface } from './staff-surface';

const founding: Founding = {
  ownerName: 'Ada Byron',
  ownerEmail: 'Ada@Example.org',
  facilityName: 'Main house',
  timeZone: 'America/Denver',
};

describe('a new organization', () => {
  let surface: StaffSurface;
  let owner: DataSource;

  beforeAll(async () => {
    surface = await openStaffSurface();
    const entities = [Facility, DutyHours, StaffMember];
    owner = await createDataSource({
      url: surface.host.test.urls.owner,
      entities,
      pool: 2,
      applicationName: 'test-owner',
    }).initialize();
  });
  afterAll(async () => {
    await owner.destroy();
    await surface.close();
  });

  const make = (name: string, changes: Partial<Founding> = {}): Promise<string> =>
    newOrganization(owner, { name, neutralSenderName: 'Messages' }, (tx) =>
      foundOrganization(tx, { facilities: new FacilitiesService(), digests }, { ...founding, ...changes }),
    );

  it('is not left behind without people when its owner can’t be invited', async () => {
    await expect(make('Half', { ownerEmail: 'nobody' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'owner.email',
    });
    await expect(make('Half', { timeZone: 'Nowhere' })).rejects.toMatchObject({
      code: 'BAD_INPUT',
      field: 'input.timeZone',
    });
    expect(await hasOrganizations(owner)).toBe(false);
  });

  it('opens to its owner by the link of the invitation', async () => {
    const token = await make('Lakeside');
    expect(await hasOrganizations(owner)).toBe(true);
    const ada = new BrowserSession(surface.url);
    expect((await ada.post('/auth/invitation/check', { token })).body).toEqual({
      organizationName: 'Lakeside',
      displayName: 'Ada Byron',
      needsPassword: true,
    });
    await ada.post('/auth/invitation/accept', { token, password: 'kettle moss harbour tin' });
    const seen = await ada.graph('{ viewer { roles email organization { name } } facilities { name timeZone } }');
    expect(seen).toEqual({
      viewer: { roles: ['OWNER'], email: 'ada@example.org', organization: { name: 'Lakeside' } },
      facilities: [{ name: 'Main house', timeZone: 'America/Denver' }],
    });
  });
});
