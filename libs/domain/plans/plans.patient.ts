import type { SliceManifest } from '@stepwell/platform/manifest';
import { MyPlanResolver } from './plans.patient-resolver';
import { PlansService } from './plans.service';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';

/** What the patient surface takes from this slice. */
export const plansPatient: SliceManifest = {
  entities: [RelapsePreventionPlan],
  providers: [PlansService, MyPlanResolver],
};
