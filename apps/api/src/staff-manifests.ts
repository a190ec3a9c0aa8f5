import { auditLogStaff } from '@stepwell/domain/audit-log/audit-log.staff';
import { caseloadStaff } from '@stepwell/domain/caseload/caseload.staff';
import { consentsStaff } from '@stepwell/domain/consents/consents.staff';
import { followUpsStaff } from '@stepwell/domain/followups/followups.staff';
import { meetingsStaff } from '@stepwell/domain/meetings/meetings.staff';
import { organizationsStaff } from '@stepwell/domain/organizations/organizations.staff';
import { patientsStaff } from '@stepwell/domain/patients/patients.staff';
import { staffStaff } from '@stepwell/domain/staff/staff.staff';
import { tasksStaff } from '@stepwell/domain/tasks/tasks.staff';
import { changedStaff } from '@stepwell/platform/changed/changed.staff';
import { operationsStaff } from '@stepwell/platform/operations/queue-health.resolver';
import type { SliceManifest } from '@stepwell/platform/manifest';

/** What the staff surface takes from each slice. */
export const staffManifests: readonly SliceManifest[] = [
  organizationsStaff,
  staffStaff,
  patientsStaff,
  tasksStaff,
  consentsStaff,
  meetingsStaff,
  followUpsStaff,
  caseloadStaff,
  auditLogStaff,
  operationsStaff,
  changedStaff,
];
