import { admissionsWorker } from '@stepwell/domain/admissions/admissions.worker';
import { transitionsWorker } from '@stepwell/domain/transitions/transitions.worker';
import { appointmentsWorker } from '@stepwell/domain/appointments/appointments.worker';
import { deliveryWorker } from '@stepwell/delivery/delivery.worker';
import { consentsWorker } from '@stepwell/domain/consents/consents.worker';
import { disclosuresWorker } from '@stepwell/domain/disclosures/disclosures.worker';
import { followUpsWorker } from '@stepwell/domain/followups/followups.worker';
import { groupsWorker } from '@stepwell/domain/groups/groups.worker';
import { importsWorker } from '@stepwell/domain/imports/imports.worker';
import { intakesWorker } from '@stepwell/domain/intakes/intakes.worker';
import { meetingsWorker } from '@stepwell/domain/meetings/meetings.worker';
import { onCallWorker } from '@stepwell/domain/on-call/on-call.worker';
import { organizationsWorker } from '@stepwell/domain/organizations/organizations.worker';
import { patientAccessWorker } from '@stepwell/domain/patients/patient-access.worker';
import { patientsWorker } from '@stepwell/domain/patients/patients.worker';
import { plansWorker } from '@stepwell/domain/plans/plans.worker';
import { recordFilesWorker } from '@stepwell/domain/record-files/record-files.worker';
import { recoveryWorker } from '@stepwell/domain/recovery/recovery.worker';
import { safetyWorker } from '@stepwell/domain/safety/safety.worker';
import { caseloadWorker } from '@stepwell/domain/caseload/caseload.worker';
import { signalsWorker } from '@stepwell/domain/signals/signals.worker';
import { staffWorker } from '@stepwell/domain/staff/staff.worker';
import { tasksWorker } from '@stepwell/domain/tasks/tasks.worker';
import type { SliceManifest } from '@stepwell/platform/manifest';

/** What the worker takes from each slice. */
export const workerManifests: readonly SliceManifest[] = [
  organizationsWorker,
  staffWorker,
  onCallWorker,
  patientsWorker,
  patientAccessWorker,
  tasksWorker,
  importsWorker,
  meetingsWorker,
  groupsWorker,
  disclosuresWorker,
  appointmentsWorker,
  recoveryWorker,
  plansWorker,
  consentsWorker,
  safetyWorker,
  deliveryWorker,
  recordFilesWorker,
  followUpsWorker,
  intakesWorker,
  admissionsWorker,
  transitionsWorker,
  signalsWorker,
  caseloadWorker,
];
