import type { SliceManifest } from '@stepwell/platform/manifest';
import { ActivatePlan } from './activate-plan';
import { DiscardPlan } from './discard-plan';
import { PlansResolver } from './plans.resolver';
import { PlansService } from './plans.service';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';
import { SavePlan } from './save-plan';
import { StartPlan } from './start-plan';

/** What the staff surface takes from this slice. */
export const plansStaff: SliceManifest = {
  entities: [RelapsePreventionPlan],
  providers: [PlansService, StartPlan, SavePlan, ActivatePlan, DiscardPlan, PlansResolver],
};
