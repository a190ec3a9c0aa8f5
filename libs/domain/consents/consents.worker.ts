import type { SliceManifest } from '@stepwell/platform/manifest';
import { ChannelConsent } from './channel-consent.entity';
import { ConsentsService } from './consents.service';
import { VoicemailConsent } from './voicemail-consent.entity';
import { VoicemailConsents } from './voicemail-consents.service';

/** What the worker takes from consents: every send asks here first, and a new stay asks anew. */
export const consentsWorker: SliceManifest = {
  entities: [ChannelConsent, VoicemailConsent],
  providers: [ConsentsService, VoicemailConsents],
};
