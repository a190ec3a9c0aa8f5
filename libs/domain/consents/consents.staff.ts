import type { SliceManifest } from '@stepwell/platform/manifest';
import { ChannelConsent } from './channel-consent.entity';
import { ConsentsResolver } from './consents.resolver';
import { ConsentsService } from './consents.service';

/** What the staff surface takes from consents. */
export const consentsStaff: SliceManifest = {
  entities: [ChannelConsent],
  providers: [ConsentsService, ConsentsResolver],
};
