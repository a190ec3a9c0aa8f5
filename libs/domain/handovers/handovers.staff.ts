import type { SliceManifest } from '@stepwell/platform/manifest';
import { HandOverResolver } from './hand-over.resolver';
import { HandOverWork } from './hand-over-work';

/** What the staff surface takes from handing work over. */
export const handoversStaff: SliceManifest = { entities: [], providers: [HandOverWork, HandOverResolver] };
