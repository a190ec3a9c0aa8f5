import type { SliceManifest } from '@stepwell/platform/manifest';

/** What the worker takes from each slice. */
export const workerManifests: readonly SliceManifest[] = [];
