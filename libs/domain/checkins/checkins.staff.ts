import type { SliceManifest } from '@stepwell/platform/manifest';
import { AnswerCheckIn } from './answer-check-in';
import { CheckIn } from './check-in.entity';
import { CheckInHistory } from './check-in-history';
import { CheckInPatterns } from './check-in-patterns';
import { CheckInQuestions } from './check-in-questions';
import { CheckInHistoryResolver, OccurrenceCheckInResolver, PatientCheckInsResolver } from './checkins.resolver';
import { CheckInsService } from './checkins.service';

/** What the staff surface takes from check-ins. */
export const checkInsStaff: SliceManifest = {
  entities: [CheckIn],
  providers: [
    CheckInsService,
    CheckInHistory,
    CheckInPatterns,
    CheckInQuestions,
    AnswerCheckIn,
    CheckInHistoryResolver,
    PatientCheckInsResolver,
    OccurrenceCheckInResolver,
  ],
};
