import type { SliceManifest } from '@stepwell/platform/manifest';
import { DutyHours } from './duty-hours.entity';
import { FacilitiesService } from './facilities.service';
import { Facility } from './facility.entity';
import { OrganizationsService } from './organizations.service';

/** What the worker takes from organizations. */
export const organizationsWorker: SliceManifest = {
  entities: [Facility, DutyHours],
  providers: [OrganizationsService, FacilitiesService],
};
