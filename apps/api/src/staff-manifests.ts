import { mergesStaff } from '@stepwell/domain/merges/merges.staff';
import { admissionsStaff } from '@stepwell/domain/admissions/admissions.staff';
import { transitionsStaff } from '@stepwell/domain/transitions/transitions.staff';
import { appointmentsStaff } from '@stepwell/domain/appointments/appointments.staff';
import { auditLogStaff } from '@stepwell/domain/audit-log/audit-log.staff';
import { caseloadStaff } from '@stepwell/domain/caseload/caseload.staff';
import { notificationsStaff } from '@stepwell/domain/notifications/notifications.staff';
import { onCallStaff } from '@stepwell/domain/on-call/on-call.staff';
import { consentsStaff } from '@stepwell/domain/consents/consents.staff';
import { emergenciesStaff } from '@stepwell/domain/emergencies/emergencies.staff';
import { incidentsStaff } from '@stepwell/domain/incidents/incidents.staff';
import { handoversStaff } from '@stepwell/domain/handovers/handovers.staff';
import { importsStaff } from '@stepwell/domain/imports/imports.staff';
import { intakesStaff } from '@stepwell/domain/intakes/intakes.staff';
import { goalsStaff } from '@stepwell/domain/goals/goals.staff';
import { groupsStaff } from '@stepwell/domain/groups/groups.staff';
import { disclosuresStaff } from '@stepwell/domain/disclosures/disclosures.staff';
import { followUpsStaff } from '@stepwell/domain/followups/followups.staff';
import { measuresStaff } from '@stepwell/domain/measures/measures.staff';
import { meetingsStaff } from '@stepwell/domain/meetings/meetings.staff';
import { checkInsStaff } from '@stepwell/domain/checkins/checkins.staff';
import { downtimeStaff } from '@stepwell/domain/downtime/downtime.staff';
import { operatorsStaff } from '@stepwell/domain/operators/operators.staff';
import { organizationsStaff } from '@stepwell/domain/organizations/organizations.staff';
import { patientAccessStaff } from '@stepwell/domain/patients/patient-access.staff';
import { patientsStaff } from '@stepwell/domain/patients/patients.staff';
import { plansStaff } from '@stepwell/domain/plans/plans.staff';
import { recordFilesStaff } from '@stepwell/domain/record-files/record-files.staff';
import { recoveryStaff } from '@stepwell/domain/recovery/recovery.staff';
import { messagesStaff } from '@stepwell/domain/messages/messages.staff';
import { repliesStaff } from '@stepwell/domain/replies/replies.staff';
import { reportsStaff } from '@stepwell/domain/reports/reports.staff';
import { safetyStaff } from '@stepwell/domain/safety/safety.staff';
import { signalsStaff } from '@stepwell/domain/signals/signals.staff';
import { sendingStaff } from '@stepwell/domain/sending/sending.staff';
import { staffStaff } from '@stepwell/domain/staff/staff.staff';
import { tasksStaff } from '@stepwell/domain/tasks/tasks.staff';
import { changedStaff } from '@stepwell/platform/changed/changed.staff';
import { operationsStaff } from '@stepwell/platform/operations/queue-health.resolver';
import type { SliceManifest } from '@stepwell/platform/manifest';

/** What the staff surface takes from each slice. */
export const staffManifests: readonly SliceManifest[] = [
  organizationsStaff,
  staffStaff,
  operatorsStaff,
  sendingStaff,
  onCallStaff,
  patientsStaff,
  patientAccessStaff,
  tasksStaff,
  emergenciesStaff,
  incidentsStaff,
  consentsStaff,
  safetyStaff,
  importsStaff,
  intakesStaff,
  measuresStaff,
  meetingsStaff,
  goalsStaff,
  groupsStaff,
  disclosuresStaff,
  appointmentsStaff,
  recoveryStaff,
  plansStaff,
  recordFilesStaff,
  followUpsStaff,
  admissionsStaff,
  mergesStaff,
  transitionsStaff,
  handoversStaff,
  checkInsStaff,
  repliesStaff,
  messagesStaff,
  signalsStaff,
  caseloadStaff,
  notificationsStaff,
  auditLogStaff,
  reportsStaff,
  downtimeStaff,
  operationsStaff,
  changedStaff,
];
