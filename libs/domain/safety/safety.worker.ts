import type { SliceManifest } from '@stepwell/platform/manifest';
import { PageOnCall } from './page-on-call';
import { SafetyItem } from './safety-item.entity';
import { SafetyPage } from './safety-page.entity';
import { SafetyProcessor } from './safety.processor';
import { SafetySettings } from './safety-settings.entity';
import { SafetySettingsService } from './safety-settings.service';
import { SendPage } from './send-page';

/** What the worker takes from safety: paging. */
export const safetyWorker: SliceManifest = {
  entities: [SafetyItem, SafetyPage, SafetySettings],
  providers: [SafetySettingsService, PageOnCall, SendPage, SafetyProcessor],
};
