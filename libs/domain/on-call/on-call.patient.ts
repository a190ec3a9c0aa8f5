import type { SliceManifest } from '@stepwell/platform/manifest';
import { CoverageService } from './coverage.service';
import { OnCallShift } from './on-call-shift.entity';

/** What the patient surface takes from this slice: whether somebody is there. */
export const onCallPatient: SliceManifest = { entities: [OnCallShift], providers: [CoverageService] };
