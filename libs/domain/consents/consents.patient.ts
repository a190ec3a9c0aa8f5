import type { SliceManifest } from '@stepwell/platform/manifest';
import { ChannelConsent } from './channel-consent.entity';
import { ConsentsService } from './consents.service';

/** What the patient surface takes from consents. */
export const consentsPatient: SliceManifest = { entities: [ChannelConsent], providers: [ConsentsService] };
