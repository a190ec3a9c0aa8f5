import type { SliceManifest } from '@stepwell/platform/manifest';
import { ChannelConsent } from './channel-consent.entity';
import { ConsentsService } from './consents.service';

/** What the worker takes from consents: every send asks here first. */
export const consentsWorker: SliceManifest = { entities: [ChannelConsent], providers: [ConsentsService] };
