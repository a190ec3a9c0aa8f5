import type { SliceManifest } from '@stepwell/platform/manifest';
import { AnyDocument } from './any-document.entity';
import { CareDocument } from './care-document.entity';
import { MyDocumentsResolver } from './care-documents.patient-resolver';
import { CareDocuments } from './care-documents.service';
import { PlanHandOver } from './plan-hand-over.entity';
import { PlanReviews } from './plan-reviews.service';
import { PlanSignature } from './plan-signature.entity';
import { MyCommitment } from './my-commitment';
import { MyCommitmentResolver } from './my-commitment.patient-resolver';
import { MyPlanResolver } from './plans.patient-resolver';
import { PlansService } from './plans.service';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';
import { SignPlan } from './sign-plan';
import { TabletSigning } from './tablet-signing.service';
import { TabletController } from './tablet.controllers';
import { MyOptionsResolver } from './window-options.patient-resolver';
import { WindowOptions } from './window-options.service';

/** What the patient surface takes from this slice. */
export const plansPatient: SliceManifest = {
  entities: [RelapsePreventionPlan, CareDocument, AnyDocument, PlanSignature, PlanHandOver],
  providers: [
    ...[PlansService, SignPlan, PlanReviews, TabletSigning, MyPlanResolver, WindowOptions, MyOptionsResolver],
    ...[CareDocuments, MyDocumentsResolver, MyCommitment, MyCommitmentResolver],
  ],
  controllers: [TabletController],
};
