import type { SliceManifest } from '@stepwell/platform/manifest';
import { MarkMilestones } from './mark-milestones';
import { RecoveryProcessor } from './recovery.processor';

/** What the worker takes from this slice: milestones as their day comes. */
export const recoveryWorker: SliceManifest = { entities: [], providers: [MarkMilestones, RecoveryProcessor] };
