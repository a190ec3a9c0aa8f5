import type { SliceManifest } from '@stepwell/platform/manifest';
import { RaiseSafetyItem } from './raise-safety-item.service';
import { SafetyItem } from './safety-item.entity';
import { SafetySettings } from './safety-settings.entity';
import { SafetySettingsService } from './safety-settings.service';

/** What the patient surface takes from safety: an answer may raise an item. */
export const safetyPatient: SliceManifest = {
  entities: [SafetyItem, SafetySettings],
  providers: [SafetySettingsService, RaiseSafetyItem],
};
