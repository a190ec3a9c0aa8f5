import type { SliceManifest } from '@stepwell/platform/manifest';
import { DutyHours } from './duty-hours.entity';
import { FacilitiesService } from './facilities.service';
import { Facility } from './facility.entity';
import { OrganizationsService } from './organizations.service';

/** What the patient surface takes from organizations: no resolver, only what other slices ask for. */
export const organizationsPatient: SliceManifest = {
  entities: [Facility, DutyHours],
  providers: [OrganizationsService, FacilitiesService],
};
