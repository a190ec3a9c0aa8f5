import type { SliceManifest } from '@stepwell/platform/manifest';
import { AgreedMeetings } from './agreed-meetings.service';
import { CosignPlan } from './cosign-plan';
import { DiscardPlan } from './discard-plan';
import { PlanClosing } from './plan-closing.service';
import { PlanHandOver } from './plan-hand-over.entity';
import { PlanPaper } from './plan-paper.entity';
import { PlanPapersController } from './plan-papers.controller';
import { PlanReviews } from './plan-reviews.service';
import { PlanSignature } from './plan-signature.entity';
import { PlanSignatures } from './plan-signatures.service';
import { PlanSignaturesResolver, PlansResolver } from './plans.resolver';
import { PlansService } from './plans.service';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';
import { ReturnPlan } from './return-plan';
import { ReviewPlan } from './review-plan';
import { SavePlan } from './save-plan';
import { SignPlan } from './sign-plan';
import { StartPlan } from './start-plan';
import { SubmitPlan } from './submit-plan';
import { TabletSigning } from './tablet-signing.service';
import { TabletHandOverController } from './tablet.controllers';
import { TakePaper } from './take-paper';
import { WindowOptionsResolver } from './window-options.resolver';
import { WindowOptions } from './window-options.service';

/** What the staff surface takes from this slice. */
export const plansStaff: SliceManifest = {
  entities: [RelapsePreventionPlan, PlanSignature, PlanPaper, PlanHandOver],
  providers: [
    ...[PlansService, AgreedMeetings, StartPlan, SavePlan, SubmitPlan, CosignPlan, ReturnPlan, PlanClosing, DiscardPlan],
    ...[
      SignPlan,
      PlanReviews,
      ReviewPlan,
      TabletSigning,
      TakePaper,
      PlanSignatures,
      PlansResolver,
      PlanSignaturesResolver,
    ],
    ...[WindowOptions, WindowOptionsResolver],
  ],
  controllers: [PlanPapersController, TabletHandOverController],
};
