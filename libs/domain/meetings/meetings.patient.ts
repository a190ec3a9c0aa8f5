import type { SliceManifest } from '@stepwell/platform/manifest';
import { PatientMeetingsResolver } from './meetings.patient-resolver';
import { MeetingsService } from './meetings.service';
import { ReportClosed } from './report-closed';

/** What the patient surface takes from this slice: the directory, and the word that a meeting was not there. */
export const meetingsPatient: SliceManifest = {
  entities: [],
  providers: [MeetingsService, ReportClosed, PatientMeetingsResolver],
};
