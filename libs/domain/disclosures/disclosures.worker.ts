import type { SliceManifest } from '@stepwell/platform/manifest';
import { ConsentExpiry } from './consent-expiry';
import { DisclosuresProcessor } from './disclosures.processor';
import { Part2Consent } from './part2-consent.entity';

/** What the worker takes from this slice: reminders before consents end. */
export const disclosuresWorker: SliceManifest = {
  entities: [Part2Consent],
  providers: [ConsentExpiry, DisclosuresProcessor],
};
