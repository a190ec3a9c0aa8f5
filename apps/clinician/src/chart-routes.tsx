import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedIn } from './root-routes';

const chart = createRoute({
  getParentRoute: () => signedIn,
  path: '/patients/$patientId',
  component: lazyRouteComponent(() => import('./pages/patients/chart.page'), 'ChartPage'),
});
const summary = createRoute({
  getParentRoute: () => chart,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/patients/summary.page'), 'SummaryPage'),
});
const contact = createRoute({
  getParentRoute: () => chart,
  path: '/contact',
  component: lazyRouteComponent(() => import('./pages/patients/contact.page'), 'ContactPage'),
});
const meetings = createRoute({
  getParentRoute: () => chart,
  path: '/meetings',
  component: lazyRouteComponent(() => import('./pages/meetings/meetings.page'), 'MeetingsPage'),
});
const attendance = createRoute({
  getParentRoute: () => chart,
  path: '/attendance',
  component: lazyRouteComponent(() => import('./pages/attendance/attendance.page'), 'AttendancePage'),
});
const patientGroups = createRoute({
  getParentRoute: () => chart,
  path: '/groups',
  component: lazyRouteComponent(() => import('./pages/patient-groups/patient-groups.page'), 'PatientGroupsPage'),
});
const recovery = createRoute({
  getParentRoute: () => chart,
  path: '/recovery',
  component: lazyRouteComponent(() => import('./pages/recovery/recovery.page'), 'RecoveryPage'),
});
const plans = createRoute({
  getParentRoute: () => chart,
  path: '/plans',
  component: lazyRouteComponent(() => import('./pages/plans/plans.page'), 'PlansPage'),
});
const plan = createRoute({
  getParentRoute: () => chart,
  path: '/plans/$planId',
  component: lazyRouteComponent(() => import('./pages/plans/plan.page'), 'PlanPage'),
});
const planDifference = createRoute({
  getParentRoute: () => chart,
  path: '/plans/$planId/difference',
  component: lazyRouteComponent(() => import('./pages/plans/difference.page'), 'DifferencePage'),
});
const facilitation = createRoute({
  getParentRoute: () => chart,
  path: '/plans/facilitation',
  component: lazyRouteComponent(() => import('./pages/plans/facilitation.page'), 'FacilitationPage'),
});
const careDocument = createRoute({
  getParentRoute: () => chart,
  path: '/plans/documents/$documentId',
  component: lazyRouteComponent(() => import('./pages/plans/document.page'), 'CareDocumentPage'),
});
const documentDifference = createRoute({
  getParentRoute: () => chart,
  path: '/plans/documents/$documentId/difference',
  component: lazyRouteComponent(() => import('./pages/plans/document-difference.page'), 'DocumentDifferencePage'),
});
const followUps = createRoute({
  getParentRoute: () => chart,
  path: '/follow-ups',
  component: lazyRouteComponent(() => import('./pages/follow-ups/follow-ups.page'), 'FollowUpsPage'),
});
const checkIns = createRoute({
  getParentRoute: () => chart,
  path: '/check-ins',
  component: lazyRouteComponent(() => import('./pages/check-ins/check-ins.page'), 'CheckInsPage'),
});
const admission = createRoute({
  getParentRoute: () => chart,
  path: '/admission',
  component: lazyRouteComponent(() => import('./pages/admission/admission.page'), 'AdmissionPage'),
});
const merge = createRoute({
  getParentRoute: () => chart,
  path: '/merge',
  component: lazyRouteComponent(() => import('./pages/merge/merge.page'), 'MergePage'),
});
const packet = createRoute({
  getParentRoute: () => chart,
  path: '/packet',
  component: lazyRouteComponent(() => import('./pages/packet/packet.page'), 'PacketPage'),
});
const discharge = createRoute({
  getParentRoute: () => chart,
  path: '/discharge',
  component: lazyRouteComponent(() => import('./pages/discharge/discharge.page'), 'DischargePage'),
});
const leavingNow = createRoute({
  getParentRoute: () => chart,
  path: '/leaving-now',
  component: lazyRouteComponent(() => import('./pages/discharge/discharge.page'), 'LeavingNowPage'),
});
const patientAppointments = createRoute({
  getParentRoute: () => chart,
  path: '/appointments',
  component: lazyRouteComponent(
    () => import('./pages/appointments/patient-appointments.page'),
    'PatientAppointmentsPage',
  ),
});
const measures = createRoute({
  getParentRoute: () => chart,
  path: '/measures',
  component: lazyRouteComponent(() => import('./pages/measures/measures.page'), 'MeasuresPage'),
});
const sharing = createRoute({
  getParentRoute: () => chart,
  path: '/sharing',
  component: lazyRouteComponent(() => import('./pages/sharing/sharing.page'), 'SharingPage'),
});
const newConsent = createRoute({
  getParentRoute: () => chart,
  path: '/sharing/new',
  component: lazyRouteComponent(() => import('./pages/sharing/new-consent.page'), 'NewConsentPage'),
});
const letter = createRoute({
  getParentRoute: () => chart,
  path: '/sharing/letter',
  component: lazyRouteComponent(() => import('./pages/sharing/letter.page'), 'LetterPage'),
});
const consent = createRoute({
  getParentRoute: () => chart,
  path: '/sharing/$consentId',
  component: lazyRouteComponent(() => import('./pages/sharing/consent.page'), 'ConsentPage'),
});

/** The chart of one patient with its sections. */
export const chartRoutes = chart.addChildren([
  summary,
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
  consent,
  patientAppointments,
  discharge,
  leavingNow,
]);
