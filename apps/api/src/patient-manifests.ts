import type { SliceManifest } from '@stepwell/platform/manifest';

/** What the patient surface takes from each slice. */
export const patientManifests: readonly SliceManifest[] = [];
