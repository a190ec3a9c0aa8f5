import type { SliceManifest } from '@stepwell/platform/manifest';
import { AgreedMeetings } from './agreed-meetings.service';
import { AnyDocument } from './any-document.entity';
import { CareDocument } from './care-document.entity';
import { CareDocumentsResolver, PatientCareDocumentsResolver } from './care-documents.resolver';
import { CareDocuments } from './care-documents.service';
import { CosignPlan } from './cosign-plan';
import { DiscardPlan } from './discard-plan';
import { PlanClosing } from './plan-closing.service';
import { FacilitationSession } from './facilitation-session.entity';
import { FacilitationResolver } from './facilitation.resolver';
import { Facilitation } from './facilitation.service';
import { FinishDocument } from './finish-document';
import { KeepPlanTemplate } from './keep-plan-template';
import { LogFacilitation } from './log-facilitation';
import { OwnPlanTemplate } from './own-plan-template.entity';
import { PlanElements } from './plan-elements.service';
import { PlanHandOver } from './plan-hand-over.entity';
import { PlanPaper } from './plan-paper.entity';
import { PlanPapersController } from './plan-papers.controller';
import { PlanPhrasesResolver } from './plan-phrases.resolver';
import { PlanPhraseBook } from './plan-phrases.service';
import { PlanReviews } from './plan-reviews.service';
import { PlanSignature } from './plan-signature.entity';
import { PlanSignatures } from './plan-signatures.service';
import { PlanTemplateLibrary } from './plan-template-library.service';
import { PlanTemplateVersion } from './plan-template-version.entity';
import { PlanTemplatesResolver } from './plan-templates.resolver';
import { PlanSignaturesResolver, PlansResolver } from './plans.resolver';
import { PlansService } from './plans.service';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';
import { RecordVerbalAgreement } from './record-verbal-agreement';
import { ReturnPlan } from './return-plan';
import { ReviewPlan } from './review-plan';
import { SaveCareDocument } from './save-care-document';
import { SavePlan } from './save-plan';
import { SharedWeeksResolver } from './shared-weeks.resolver';
import { SharedWeeks } from './shared-weeks.service';
import { SignPlan } from './sign-plan';
import { StartCareDocument } from './start-care-document';
import { StartPlan } from './start-plan.service';
import { SubmitPlan } from './submit-plan';
import { TabletSigning } from './tablet-signing.service';
import { TabletHandOverController } from './tablet.controllers';
import { FileSeal } from '@stepwell/platform/auth/file-seal';
import { TakePaper } from './take-paper';
import { WeeklyOutcome } from './weekly-outcome.entity';
import { WindowOptionsResolver } from './window-options.resolver';
import { WindowOptions } from './window-options.service';

/** What the staff surface takes from this slice. */
export const plansStaff: SliceManifest = {
  entities: [
    RelapsePreventionPlan,
    CareDocument,
    AnyDocument,
    PlanSignature,
    PlanPaper,
    PlanHandOver,
    OwnPlanTemplate,
    PlanTemplateVersion,
    FacilitationSession,
    WeeklyOutcome,
  ],
  providers: [
    ...[
      PlansService,
      AgreedMeetings,
      StartPlan,
      SavePlan,
      SubmitPlan,
      CosignPlan,
      ReturnPlan,
      PlanClosing,
      DiscardPlan,
    ],
    ...[
      SignPlan,
      PlanReviews,
      ReviewPlan,
      TabletSigning,
      TakePaper,
      FileSeal,
      PlanSignatures,
      PlansResolver,
      PlanSignaturesResolver,
    ],
    ...[WindowOptions, WindowOptionsResolver],
    ...[FinishDocument, RecordVerbalAgreement, CareDocuments, StartCareDocument, SaveCareDocument],
    ...[SharedWeeks, SharedWeeksResolver, PlanElements, LogFacilitation, Facilitation, FacilitationResolver],
    ...[CareDocumentsResolver, PatientCareDocumentsResolver],
    ...[PlanTemplateLibrary, KeepPlanTemplate, PlanTemplatesResolver, PlanPhraseBook, PlanPhrasesResolver],
  ],
  controllers: [PlanPapersController, TabletHandOverController],
};
