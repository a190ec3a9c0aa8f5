import type { SliceManifest } from '@stepwell/platform/manifest';
import { AdmissionItem } from './admission-item.entity';
import { AdmissionSettings } from './admission-settings.entity';
import { AdmissionSettingsService } from './admission-settings.service';
import { AdmissionsProcessor } from './admissions.processor';
import { KeepChecklist } from './keep-checklist';

/** What the worker takes from admissions: checklists begin, and follow the record. */
export const admissionsWorker: SliceManifest = {
  entities: [AdmissionItem, AdmissionSettings],
  providers: [AdmissionSettingsService, KeepChecklist, AdmissionsProcessor],
};
