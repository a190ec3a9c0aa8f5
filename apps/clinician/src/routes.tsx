import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { chartRoutes } from './chart-routes';
import { root, signedIn } from './root-routes';
import { PagePending } from './shell/page-pending';

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

const today = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/today/today.page'), 'TodayPage'),
});
const caseload = createRoute({
  getParentRoute: () => signedIn,
  path: '/patients',
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
const followUpWork = createRoute({
  getParentRoute: () => signedIn,
  path: '/tasks/$taskId/by-hand',
  component: lazyRouteComponent(() => import('./pages/follow-ups/work.page'), 'WorkPage'),
});
const inquiries = createRoute({
  getParentRoute: () => signedIn,
  path: '/inquiries',
  component: lazyRouteComponent(() => import('./pages/inquiries/inquiries.page'), 'InquiriesPage'),
});
const admissions = createRoute({
  getParentRoute: () => signedIn,
  path: '/admissions',
  component: lazyRouteComponent(() => import('./pages/admission/admissions.page'), 'AdmissionsPage'),
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
const cover = createRoute({
  getParentRoute: () => signedIn,
  path: '/cover',
  component: lazyRouteComponent(() => import('./pages/cover/cover.page'), 'CoverPage'),
});
const team = createRoute({
  getParentRoute: () => signedIn,
  path: '/team',
  component: lazyRouteComponent(() => import('./pages/team/team.page'), 'TeamPage'),
});
const teamMember = createRoute({
  getParentRoute: () => signedIn,
  path: '/team/$staffMemberId',
  component: lazyRouteComponent(() => import('./pages/team/team-member.page'), 'TeamMemberPage'),
});
const reports = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports',
  component: lazyRouteComponent(() => import('./pages/reports/reports.page'), 'ReportsPage'),
});
const reportCases = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/cases',
  component: lazyRouteComponent(() => import('./pages/reports/report-cases.page'), 'ReportCasesPage'),
});
const teds = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/teds',
  component: lazyRouteComponent(() => import('./pages/reports/teds.page'), 'TedsPage'),
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
const security = createRoute({
  getParentRoute: () => signedIn,
  path: '/account/security',
  component: lazyRouteComponent(() => import('./pages/account/security.page'), 'SecurityPage'),
});

const planPaper = createRoute({
  getParentRoute: () => signedIn,
  path: '/patients/$patientId/plans/$planId/paper',
  component: lazyRouteComponent(() => import('./pages/plans/plan-paper.page'), 'PlanPaperPage'),
});

const dischargePaper = createRoute({
  getParentRoute: () => signedIn,
  path: '/patients/$patientId/discharge/paper',
  component: lazyRouteComponent(() => import('./pages/discharge/discharge-paper.page'), 'DischargePaperPage'),
});
const measureLibrary = createRoute({
  getParentRoute: () => signedIn,
  path: '/measures',
  component: lazyRouteComponent(() => import('./pages/measures/library.page'), 'MeasureLibraryPage'),
});

const tree = root.addChildren([
  signIn,
  forgotPassword,
  resetPassword,
  invitation,
  signedIn.addChildren([
    today,
    caseload,
    newPatient,
    tasks,
    followUpWork,
    inquiries,
    admissions,
    patientImports,
    patientImport,
    cover,
    team,
    teamMember,
    reports,
    reportCases,
    teds,
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
    security,
    chartRoutes,
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
