import type { SliceManifest } from '@stepwell/platform/manifest';
import { AnyDocument } from './any-document.entity';
import { PlanReviews } from './plan-reviews.service';
import { PlansProcessor } from './plans.processor';

/** What the worker takes from this slice: reviews that fall due, and what else asks for a look at a plan. */
export const plansWorker: SliceManifest = {
  entities: [AnyDocument],
  providers: [PlanReviews, PlansProcessor],
};
