import type { SliceManifest } from '@stepwell/platform/manifest';
import { MergePatients } from './merge-patients';
import { MergesResolver } from './merges.resolver';
import { ShowMerge } from './show-merge';

/** What the staff surface takes from merges. */
export const mergesStaff: SliceManifest = {
  entities: [],
  providers: [ShowMerge, MergePatients, MergesResolver],
};
