import { transitionsPatient } from '@stepwell/domain/transitions/transitions.patient';
import { appointmentsPatient } from '@stepwell/domain/appointments/appointments.patient';
import { checkInsPatient } from '@stepwell/domain/checkins/checkins.patient';
import { consentsPatient } from '@stepwell/domain/consents/consents.patient';
import { disclosuresPatient } from '@stepwell/domain/disclosures/disclosures.patient';
import { followUpsPatient } from '@stepwell/domain/followups/followups.patient';
import { intakesPatient } from '@stepwell/domain/intakes/intakes.patient';
import { groupsPatient } from '@stepwell/domain/groups/groups.patient';
import { messagesPatient } from '@stepwell/domain/messages/messages.patient';
import { measuresPatient } from '@stepwell/domain/measures/measures.patient';
import { meetingsPatient } from '@stepwell/domain/meetings/meetings.patient';
import { onCallPatient } from '@stepwell/domain/on-call/on-call.patient';
import { organizationsPatient } from '@stepwell/domain/organizations/organizations.patient';
import { patientAccessPatient } from '@stepwell/domain/patients/patient-access.patient';
import { patientsPatient } from '@stepwell/domain/patients/patients.patient';
import { plansPatient } from '@stepwell/domain/plans/plans.patient';
import { recoveryPatient } from '@stepwell/domain/recovery/recovery.patient';
import { recordCopiesPatient } from '@stepwell/domain/record-copies/record-copies.patient';
import { repliesPatient } from '@stepwell/domain/replies/replies.patient';
import { safetyPatient } from '@stepwell/domain/safety/safety.patient';
import { staffPatient } from '@stepwell/domain/staff/staff.patient';
import { tasksPatient } from '@stepwell/domain/tasks/tasks.patient';
import type { SliceManifest } from '@stepwell/platform/manifest';

/** What the patient surface takes from each slice. */
export const patientManifests: readonly SliceManifest[] = [
  organizationsPatient,
  staffPatient,
  onCallPatient,
  patientsPatient,
  patientAccessPatient,
  tasksPatient,
  consentsPatient,
  safetyPatient,
  intakesPatient,
  measuresPatient,
  meetingsPatient,
  groupsPatient,
  disclosuresPatient,
  appointmentsPatient,
  recoveryPatient,
  plansPatient,
  followUpsPatient,
  transitionsPatient,
  checkInsPatient,
  repliesPatient,
  recordCopiesPatient,
  messagesPatient,
];
