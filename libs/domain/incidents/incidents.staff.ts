import type { SliceManifest } from '@stepwell/platform/manifest';
import { IncidentsResolver } from './incidents.resolver';
import { KeepIncidents } from './keep-incidents';
import { PrivacyIncident } from './privacy-incident.entity';

/** What the staff surface takes from incidents. */
export const incidentsStaff: SliceManifest = {
  entities: [PrivacyIncident],
  providers: [KeepIncidents, IncidentsResolver],
};
