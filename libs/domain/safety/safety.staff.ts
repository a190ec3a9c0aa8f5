import type { SliceManifest } from '@stepwell/platform/manifest';
import { ActOnSafetyItem } from './act-on-safety-item';
import { RaiseSafetyItem } from './raise-safety-item.service';
import { SafetyItem } from './safety-item.entity';
import { SafetyPage } from './safety-page.entity';
import { PatientSafetyResolver, SafetyResolver, SafetySettingsResolver } from './safety.resolver';
import { SafetyService } from './safety.service';
import { SafetySettings } from './safety-settings.entity';
import { SafetySettingsService } from './safety-settings.service';

/** What the staff surface takes from safety. */
export const safetyStaff: SliceManifest = {
  entities: [SafetyItem, SafetyPage, SafetySettings],
  providers: [
    SafetySettingsService,
    RaiseSafetyItem,
    SafetyService,
    ActOnSafetyItem,
    SafetyResolver,
    PatientSafetyResolver,
    SafetySettingsResolver,
  ],
};
