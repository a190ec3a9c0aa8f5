import type { SliceManifest } from '@stepwell/platform/manifest';
import { AnyDocument } from './any-document.entity';
import { PlanCopies } from './plan-copies.service';
import { PlanReviews } from './plan-reviews.service';
import { PlansProcessor } from './plans.processor';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';

/** What the worker takes from this slice: reviews that fall due, and what else asks for a look at a plan. */
export const plansWorker: SliceManifest = {
  entities: [AnyDocument, RelapsePreventionPlan],
  providers: [PlanReviews, PlanCopies, PlansProcessor],
};
