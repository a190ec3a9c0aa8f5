import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { CrashPage } from './shell/crash.page';
import { NotFoundPage } from './shell/not-found.page';
import { PagePending } from './shell/page-pending';
import { SignedIn } from './shell/signed-in';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage, errorComponent: CrashPage });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./pages/account/sign-in.page'), 'SignInPage'),
});
const forgotPassword = createRoute({
  getParentRoute: () => root,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('./pages/account/forgot-password.page'), 'ForgotPasswordPage'),
});
const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(() => import('./pages/account/reset-password.page'), 'ResetPasswordPage'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./pages/account/invitation.page'), 'InvitationPage'),
});

const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });
const caseload = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/caseload/caseload.page'), 'CaseloadPage'),
});
const newPatient = createRoute({
  getParentRoute: () => signedIn,
  path: '/patients/new',
  component: lazyRouteComponent(() => import('./pages/patients/new-patient.page'), 'NewPatientPage'),
});
const tasks = createRoute({
  getParentRoute: () => signedIn,
  path: '/tasks',
  component: lazyRouteComponent(() => import('./pages/tasks/tasks.page'), 'TasksPage'),
});
const inquiries = createRoute({
  getParentRoute: () => signedIn,
  path: '/inquiries',
  component: lazyRouteComponent(() => import('./pages/inquiries/inquiries.page'), 'InquiriesPage'),
});
const patientImports = createRoute({
  getParentRoute: () => signedIn,
  path: '/patient-imports',
  component: lazyRouteComponent(() => import('./pages/imports/imports.page'), 'ImportsPage'),
});
const patientImport = createRoute({
  getParentRoute: () => signedIn,
  path: '/patient-imports/$importId',
  component: lazyRouteComponent(() => import('./pages/imports/import.page'), 'ImportPage'),
});
const appointments = createRoute({
  getParentRoute: () => signedIn,
  path: '/appointments',
  component: lazyRouteComponent(() => import('./pages/appointments/appointments.page'), 'AppointmentsPage'),
});
const availability = createRoute({
  getParentRoute: () => signedIn,
  path: '/appointments/hours',
  component: lazyRouteComponent(() => import('./pages/appointments/availability.page'), 'AvailabilityPage'),
});
const groups = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups',
  component: lazyRouteComponent(() => import('./pages/groups/groups.page'), 'GroupsPage'),
});
const group = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/$groupId',
  component: lazyRouteComponent(() => import('./pages/groups/group.page'), 'GroupPage'),
});
const allGroups = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/all',
  component: lazyRouteComponent(() => import('./pages/groups/all-groups.page'), 'AllGroupsPage'),
});
const newGroup = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/new',
  component: lazyRouteComponent(() => import('./pages/groups/new-group.page'), 'NewGroupPage'),
});
const editGroup = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/$groupId/plan',
  component: lazyRouteComponent(() => import('./pages/groups/edit-group.page'), 'EditGroupPage'),
});
const calendars = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/calendars',
  component: lazyRouteComponent(() => import('./pages/calendars/calendars.page'), 'CalendarsPage'),
});
const room = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/sessions/$sessionId',
  component: lazyRouteComponent(() => import('./pages/groups/room.page'), 'RoomPage'),
});
const reportedMeetings = createRoute({
  getParentRoute: () => signedIn,
  path: '/meetings/reported',
  component: lazyRouteComponent(() => import('./pages/meetings/reported.page'), 'ReportedMeetingsPage'),
});
const sharedWeeks = createRoute({
  getParentRoute: () => signedIn,
  path: '/shared-weeks',
  component: lazyRouteComponent(() => import('./pages/plans/shared-weeks.page'), 'SharedWeeksPage'),
});
const planTemplates = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan-templates',
  component: lazyRouteComponent(() => import('./pages/plans/templates.page'), 'PlanTemplatesPage'),
});
const planTemplate = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan-templates/$templateId',
  component: lazyRouteComponent(() => import('./pages/plans/template.page'), 'PlanTemplatePage'),
});
const steps = createRoute({
  getParentRoute: () => signedIn,
  path: '/steps',
  component: lazyRouteComponent(() => import('./pages/steps/steps.page'), 'StepsPage'),
});
const sessions = createRoute({
  getParentRoute: () => signedIn,
  path: '/account/sessions',
  component: lazyRouteComponent(() => import('./pages/account/sessions.page'), 'SessionsPage'),
});

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
const planPaper = createRoute({
  getParentRoute: () => signedIn,
  path: '/patients/$patientId/plans/$planId/paper',
  component: lazyRouteComponent(() => import('./pages/plans/plan-paper.page'), 'PlanPaperPage'),
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
const dischargePaper = createRoute({
  getParentRoute: () => signedIn,
  path: '/patients/$patientId/discharge/paper',
  component: lazyRouteComponent(() => import('./pages/discharge/discharge-paper.page'), 'DischargePaperPage'),
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
const measureLibrary = createRoute({
  getParentRoute: () => signedIn,
  path: '/measures',
  component: lazyRouteComponent(() => import('./pages/measures/library.page'), 'MeasureLibraryPage'),
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

const tree = root.addChildren([
  signIn,
  forgotPassword,
  resetPassword,
  invitation,
  signedIn.addChildren([
    caseload,
    newPatient,
    tasks,
    inquiries,
    patientImports,
    patientImport,
    appointments,
    availability,
    groups,
    group,
    allGroups,
    newGroup,
    editGroup,
    calendars,
    room,
    reportedMeetings,
    sharedWeeks,
    planPaper,
    dischargePaper,
    planTemplates,
    planTemplate,
    steps,
    measureLibrary,
    sessions,
    chart.addChildren([
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
      packet,
      sharing,
      newConsent,
      letter,
      consent,
      patientAppointments,
      discharge,
      leavingNow,
    ]),
  ]),
]);

/** The only place that knows which page stands at which address; each page is loaded when it is first opened. */
export function createAppRouter() {
  return createRouter({
    routeTree: tree,
    defaultPreload: false,
    defaultPendingMs: 150,
    defaultPendingComponent: PagePending,
    scrollRestoration: true,
  });
}
