import type { SliceManifest } from '@stepwell/platform/manifest';
import { ChannelConsent } from './channel-consent.entity';
import { ConsentsResolver } from './consents.resolver';
import { ConsentsService } from './consents.service';
import { VoicemailConsent } from './voicemail-consent.entity';
import { VoicemailConsents } from './voicemail-consents.service';
import { VoicemailRules } from './voicemail-rules.service';
import { TaskVoicemailResolver, VoicemailResolver } from './voicemail.resolver';

/** What the staff surface takes from consents. */
export const consentsStaff: SliceManifest = {
  entities: [ChannelConsent, VoicemailConsent],
  providers: [
    ...[ConsentsService, ConsentsResolver],
    ...[VoicemailConsents, VoicemailRules, VoicemailResolver, TaskVoicemailResolver],
  ],
};
