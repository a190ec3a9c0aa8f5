import type { SliceManifest } from '@stepwell/platform/manifest';
import { DutyHours } from './duty-hours.entity';
import { FacilitiesService } from './facilities.service';
import { Facility } from './facility.entity';
import { OrganizationsResolver } from './organizations.resolver';
import { OrganizationsService } from './organizations.service';

/** What the staff surface takes from organizations. */
export const organizationsStaff: SliceManifest = {
  entities: [Facility, DutyHours],
  providers: [OrganizationsService, FacilitiesService, OrganizationsResolver],
};
