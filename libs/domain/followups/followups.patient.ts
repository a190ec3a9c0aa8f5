import type { SliceManifest } from '@stepwell/platform/manifest';
import { FollowUpOccurrence } from './follow-up-occurrence.entity';
import { FollowUpsService } from './followups.service';

/** What the patient surface takes from follow-ups: no resolver, only what check-ins ask for. */
export const followUpsPatient: SliceManifest = { entities: [FollowUpOccurrence], providers: [FollowUpsService] };
