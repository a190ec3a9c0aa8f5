import type { SliceManifest } from '@stepwell/platform/manifest';
import { FacilityGroup } from './facility-group.entity';
import { FillPlaces } from './fill-places';
import { GenerateSessions } from './generate-sessions';
import { GroupException } from './group-exception.entity';
import { GroupsProcessor } from './groups.processor';
import { RaisePlaceFilled } from './raise-place-filled';

/** What the worker takes from this slice: sessions made ahead, the waiting lists, and who is told of a place. */
export const groupsWorker: SliceManifest = {
  entities: [FacilityGroup, GroupException],
  providers: [GenerateSessions, FillPlaces, RaisePlaceFilled, GroupsProcessor],
};
