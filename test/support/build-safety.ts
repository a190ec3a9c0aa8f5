import type { StaffContext } from '@stepwell/kernel/context';
import { CoverageService } from '@stepwell/domain/on-call/coverage.service';
import { OnCallShift, type OnCallPlace } from '@stepwell/domain/on-call/on-call-shift.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { ActOnSafetyItem } from '@stepwell/domain/safety/act-on-safety-item';
import { PageOnCall } from '@stepwell/domain/safety/page-on-call';
import { SafetyPage } from '@stepwell/domain/safety/safety-page.entity';
import { SafetyProcessor } from '@stepwell/domain/safety/safety.processor';
import { SafetyService } from '@stepwell/domain/safety/safety.service';
import { SafetySettingsService } from '@stepwell/domain/safety/safety-settings.service';
import { SendPage } from '@stepwell/domain/safety/send-page';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import type { Database } from '@stepwell/platform/database/database';
import { checkInEntities, checkInServices } from './build-check-in';
import type { BuildHost, BuiltOrganization } from './build-organization';

/** Tables of safety items and of all that raises them, for `openTestHost`. */
export const safetyEntities = [...checkInEntities, StaffMember, OnCallShift, SafetyPage];

/** The services of safety items on one database, put together as the processes do; pages stay in memory. */
export function safetyServices(database: Database) {
  const services = checkInServices(database);
  const { patients, tasks, mailer, texter } = services;
  const staff = new StaffService();
  const coverage = new CoverageService(new FacilitiesService(), staff);
  const settings = new SafetySettingsService();
  const sending = new SendPage(database, staff, mailer, texter, { PUBLIC_STAFF_URL: 'https://staff.example.org' });
  return {
    ...services,
    coverage,
    settings,
    items: new SafetyService(),
    acting: new ActOnSafetyItem(tasks),
    paging: new SafetyProcessor(new PageOnCall(coverage, staff, patients, settings), sending),
  };
}

/** Puts somebody on call around the clock. */
export async function buildOnCall(
  host: BuildHost,
  organization: BuiltOrganization,
  who: StaffContext,
  place: OnCallPlace = 'first',
): Promise<void> {
  await host.database.write(organization.system, async (tx) => {
    for (const weekday of [0, 1, 2, 3, 4, 5, 6])
      await tx.repo(OnCallShift).insert({
        ...{ facilityId: organization.facility.id, place, staffMemberId: who.actorId, weekday },
        ...{ startTime: '00:00', endTime: '00:00' },
      });
  });
}
