import type { SliceManifest } from '@stepwell/platform/manifest';
import { AnswerCheckIn } from './answer-check-in';
import { CheckInPatterns } from './check-in-patterns';
import { MyPatternsResolver } from './check-in-patterns.patient-resolver';
import { CheckInQuestions } from './check-in-questions';
import { CheckIn } from './check-in.entity';
import { PatientViewerResolver } from './checkins.patient-resolver';
import { CheckInsService } from './checkins.service';
import { PatientViewer } from './patient-viewer';

/** What the patient surface takes from check-ins: who they are, how they are, in which language. */
export const checkInsPatient: SliceManifest = {
  entities: [CheckIn],
  providers: [
    CheckInsService,
    CheckInQuestions,
    AnswerCheckIn,
    PatientViewer,
    PatientViewerResolver,
    CheckInPatterns,
    MyPatternsResolver,
  ],
};
