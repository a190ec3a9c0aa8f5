import { createRoute } from '@tanstack/react-router';
import { laterPage } from './later-page';
import { signedIn } from './root-routes';

const chart = createRoute({
  getParentRoute: () => signedIn,
  path: '/patients/$patientId',
  component: laterPage(() => import('./pages/patients/chart.page'), 'ChartPage'),
});
const summary = createRoute({
  getParentRoute: () => chart,
  path: '/',
  component: laterPage(() => import('./pages/patients/summary.page'), 'SummaryPage'),
});
const careMessages = createRoute({
  getParentRoute: () => chart,
  path: '/messages',
  component: laterPage(() => import('./pages/care-messages/care-messages.page'), 'CareMessagesPage'),
});
const timeline = createRoute({
  getParentRoute: () => chart,
  path: '/timeline',
  component: laterPage(() => import('./pages/timeline/timeline.page'), 'TimelinePage'),
});
const contact = createRoute({
  getParentRoute: () => chart,
  path: '/contact',
  component: laterPage(() => import('./pages/patients/contact.page'), 'ContactPage'),
});
const meetings = createRoute({
  getParentRoute: () => chart,
  path: '/meetings',
  component: laterPage(() => import('./pages/meetings/meetings.page'), 'MeetingsPage'),
});
const attendance = createRoute({
  getParentRoute: () => chart,
  path: '/attendance',
  component: laterPage(() => import('./pages/attendance/attendance.page'), 'AttendancePage'),
});
const patientGroups = createRoute({
  getParentRoute: () => chart,
  path: '/groups',
  component: laterPage(() => import('./pages/patient-groups/patient-groups.page'), 'PatientGroupsPage'),
});
const recovery = createRoute({
  getParentRoute: () => chart,
  path: '/recovery',
  component: laterPage(() => import('./pages/recovery/recovery.page'), 'RecoveryPage'),
});
const plans = createRoute({
  getParentRoute: () => chart,
  path: '/plans',
  component: laterPage(() => import('./pages/plans/plans.page'), 'PlansPage'),
});
const plan = createRoute({
  getParentRoute: () => chart,
  path: '/plans/$planId',
  component: laterPage(() => import('./pages/plans/plan.page'), 'PlanPage'),
});
const planDifference = createRoute({
  getParentRoute: () => chart,
  path: '/plans/$planId/difference',
  component: laterPage(() => import('./pages/plans/difference.page'), 'DifferencePage'),
});
const facilitation = createRoute({
  getParentRoute: () => chart,
  path: '/plans/facilitation',
  component: laterPage(() => import('./pages/plans/facilitation.page'), 'FacilitationPage'),
});
const careDocument = createRoute({
  getParentRoute: () => chart,
  path: '/plans/documents/$documentId',
  component: laterPage(() => import('./pages/plans/document.page'), 'CareDocumentPage'),
});
const documentDifference = createRoute({
  getParentRoute: () => chart,
  path: '/plans/documents/$documentId/difference',
  component: laterPage(() => import('./pages/plans/document-difference.page'), 'DocumentDifferencePage'),
});
const followUps = createRoute({
  getParentRoute: () => chart,
  path: '/follow-ups',
  component: laterPage(() => import('./pages/follow-ups/follow-ups.page'), 'FollowUpsPage'),
});
const checkIns = createRoute({
  getParentRoute: () => chart,
  path: '/check-ins',
  component: laterPage(() => import('./pages/check-ins/check-ins.page'), 'CheckInsPage'),
});
const admission = createRoute({
  getParentRoute: () => chart,
  path: '/admission',
  component: laterPage(() => import('./pages/admission/admission.page'), 'AdmissionPage'),
});
const merge = createRoute({
  getParentRoute: () => chart,
  path: '/merge',
  component: laterPage(() => import('./pages/merge/merge.page'), 'MergePage'),
});
const packet = createRoute({
  getParentRoute: () => chart,
  path: '/packet',
  component: laterPage(() => import('./pages/packet/packet.page'), 'PacketPage'),
});
const discharge = createRoute({
  getParentRoute: () => chart,
  path: '/discharge',
  component: laterPage(() => import('./pages/discharge/discharge.page'), 'DischargePage'),
});
const leavingNow = createRoute({
  getParentRoute: () => chart,
  path: '/leaving-now',
  component: laterPage(() => import('./pages/discharge/discharge.page'), 'LeavingNowPage'),
});
const patientAppointments = createRoute({
  getParentRoute: () => chart,
  path: '/appointments',
  component: laterPage(() => import('./pages/appointments/patient-appointments.page'), 'PatientAppointmentsPage'),
});
const measures = createRoute({
  getParentRoute: () => chart,
  path: '/measures',
  component: laterPage(() => import('./pages/measures/measures.page'), 'MeasuresPage'),
});
const sharing = createRoute({
  getParentRoute: () => chart,
  path: '/sharing',
  component: laterPage(() => import('./pages/sharing/sharing.page'), 'SharingPage'),
});
const newConsent = createRoute({
  getParentRoute: () => chart,
  path: '/sharing/new',
  component: laterPage(() => import('./pages/sharing/new-consent.page'), 'NewConsentPage'),
});
const letter = createRoute({
  getParentRoute: () => chart,
  path: '/sharing/letter',
  component: laterPage(() => import('./pages/sharing/letter.page'), 'LetterPage'),
});
const recordFiles = createRoute({
  getParentRoute: () => chart,
  path: '/sharing/files',
  component: laterPage(() => import('./pages/record-files/record-files.page'), 'RecordFilesPage'),
});
const notesApart = createRoute({
  getParentRoute: () => chart,
  path: '/sharing/notes',
  component: laterPage(() => import('./pages/sharing/notes-apart.page'), 'NotesApartPage'),
});
const consent = createRoute({
  getParentRoute: () => chart,
  path: '/sharing/$consentId',
  component: laterPage(() => import('./pages/sharing/consent.page'), 'ConsentPage'),
});

/** The chart of one patient with its sections. */
export const chartRoutes = chart.addChildren([
  summary,
  timeline,
  careMessages,
  contact,
  meetings,
  attendance,
  patientGroups,
  recovery,
  plans,
  plan,
  planDifference,
  facilitation,
  careDocument,
  documentDifference,
  followUps,
  checkIns,
  measures,
  admission,
  merge,
  packet,
  sharing,
  newConsent,
  letter,
  recordFiles,
  notesApart,
  consent,
  patientAppointments,
  discharge,
  leavingNow,
]);
