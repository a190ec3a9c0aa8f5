import type { SliceManifest } from '@stepwell/platform/manifest';

/** What the staff surface takes from each slice. */
export const staffManifests: readonly SliceManifest[] = [];
