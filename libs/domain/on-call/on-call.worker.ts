import type { SliceManifest } from '@stepwell/platform/manifest';
import { CoverageService } from './coverage.service';
import { OnCallShift } from './on-call-shift.entity';

/** What the worker takes from this slice: whom to page. */
export const onCallWorker: SliceManifest = { entities: [OnCallShift], providers: [CoverageService] };
