import type { SliceManifest } from '@stepwell/platform/manifest';
import { JudgeWeeks } from './judge-weeks';
import { MarkMilestones } from './mark-milestones';
import { MeetingGoalProcessor } from './meeting-goal.processor';
import { RecoveryProcessor } from './recovery.processor';

/** What the worker takes from this slice: milestones as their day comes, and weeks with a meeting goal. */
export const recoveryWorker: SliceManifest = {
  entities: [],
  providers: [MarkMilestones, RecoveryProcessor, JudgeWeeks, MeetingGoalProcessor],
};
