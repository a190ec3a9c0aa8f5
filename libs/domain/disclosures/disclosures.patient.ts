import type { SliceManifest } from '@stepwell/platform/manifest';
import { ConsentExpiry } from './consent-expiry';
import { ConsentRecipient } from './consent-recipient.entity';
import { ConsentRestriction } from './consent-restriction.entity';
import { DisclosureParty } from './disclosure-party.entity';
import { Disclosure } from './disclosure.entity';
import { MySharingResolver } from './disclosures.patient-resolver';
import { EndConsent } from './end-consent';
import { Guardian } from './guardian.entity';
import { IncapacityFinding } from './incapacity-finding.entity';
import { MySharing } from './my-sharing';
import { Part2Consent } from './part2-consent.entity';
import { SignConsent } from './sign-consent';
import { TabletConsentController } from './tablet-consent.controllers';
import { TabletConsent } from './tablet-consent.service';

/** What the patient surface takes from this slice: own consents, who got what, and the room's tablet. */
export const disclosuresPatient: SliceManifest = {
  entities: [
    Part2Consent,
    ConsentRecipient,
    ConsentRestriction,
    DisclosureParty,
    Disclosure,
    Guardian,
    IncapacityFinding,
  ],
  providers: [MySharing, MySharingResolver, SignConsent, EndConsent, ConsentExpiry, TabletConsent],
  controllers: [TabletConsentController],
};
