import type { SliceManifest } from '@stepwell/platform/manifest';
import { FacilityGroup } from './facility-group.entity';
import { FillPlaces } from './fill-places';
import { GenerateSessions } from './generate-sessions';
import { GroupException } from './group-exception.entity';
import { GroupsProcessor } from './groups.processor';

/** What the worker takes from this slice: sessions made ahead, and the waiting lists. */
export const groupsWorker: SliceManifest = {
  entities: [FacilityGroup, GroupException],
  providers: [GenerateSessions, FillPlaces, GroupsProcessor],
};
