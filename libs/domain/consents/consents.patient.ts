import type { SliceManifest } from '@stepwell/platform/manifest';
import { ChannelConsent } from './channel-consent.entity';
import { MyMessageConsentsResolver } from './consents.patient-resolver';
import { ConsentsService } from './consents.service';
import { VoicemailConsent } from './voicemail-consent.entity';
import { VoicemailConsents } from './voicemail-consents.service';
import { MyVoicemailResolver } from './voicemail.patient-resolver';

/** What the patient surface takes from consents. */
export const consentsPatient: SliceManifest = {
  entities: [ChannelConsent, VoicemailConsent],
  providers: [ConsentsService, MyMessageConsentsResolver, VoicemailConsents, MyVoicemailResolver],
};
