import { loadPart } from '@stepwell/web/graphql/load-part';
import { CrashedPart } from '@stepwell/web/ui/crash-page';
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { chartRoutes } from './chart-routes';
import { laterPage } from './later-page';
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
  component: lazyRouteComponent(() => loadPart(() => import('./pages/today/today.page')), 'TodayPage'),
});
const caseload = createRoute({
  getParentRoute: () => signedIn,
  path: '/patients',
  component: laterPage(() => import('./pages/caseload/caseload.page'), 'CaseloadPage'),
});
const newPatient = createRoute({
  getParentRoute: () => signedIn,
  path: '/patients/new',
  component: laterPage(() => import('./pages/patients/new-patient.page'), 'NewPatientPage'),
});
const tasks = createRoute({
  getParentRoute: () => signedIn,
  path: '/tasks',
  component: laterPage(() => import('./pages/tasks/tasks.page'), 'TasksPage'),
});
const followUpWork = createRoute({
  getParentRoute: () => signedIn,
  path: '/tasks/$taskId/by-hand',
  component: laterPage(() => import('./pages/follow-ups/work.page'), 'WorkPage'),
});
const inquiries = createRoute({
  getParentRoute: () => signedIn,
  path: '/inquiries',
  component: laterPage(() => import('./pages/inquiries/inquiries.page'), 'InquiriesPage'),
});
const admissions = createRoute({
  getParentRoute: () => signedIn,
  path: '/admissions',
  component: laterPage(() => import('./pages/admission/admissions.page'), 'AdmissionsPage'),
});
const patientImports = createRoute({
  getParentRoute: () => signedIn,
  path: '/patient-imports',
  component: laterPage(() => import('./pages/imports/imports.page'), 'ImportsPage'),
});
const patientImport = createRoute({
  getParentRoute: () => signedIn,
  path: '/patient-imports/$importId',
  component: laterPage(() => import('./pages/imports/import.page'), 'ImportPage'),
});
const recordFilesSince = createRoute({
  getParentRoute: () => signedIn,
  path: '/record-files',
  component: laterPage(() => import('./pages/record-files/record-files-since.page'), 'RecordFilesSincePage'),
});
const cover = createRoute({
  getParentRoute: () => signedIn,
  path: '/cover',
  component: laterPage(() => import('./pages/cover/cover.page'), 'CoverPage'),
});
const agreements = createRoute({
  getParentRoute: () => signedIn,
  path: '/agreements',
  component: laterPage(() => import('./pages/agreements/agreements.page'), 'AgreementsPage'),
});
const team = createRoute({
  getParentRoute: () => signedIn,
  path: '/team',
  component: laterPage(() => import('./pages/team/team.page'), 'TeamPage'),
});
const teamMember = createRoute({
  getParentRoute: () => signedIn,
  path: '/team/$staffMemberId',
  component: laterPage(() => import('./pages/team/team-member.page'), 'TeamMemberPage'),
});
const reports = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports',
  component: laterPage(() => import('./pages/reports/reports.page'), 'ReportsPage'),
});
const reportCases = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/cases',
  component: laterPage(() => import('./pages/reports/report-cases.page'), 'ReportCasesPage'),
});
const teds = createRoute({
  getParentRoute: () => signedIn,
  path: '/reports/teds',
  component: laterPage(() => import('./pages/reports/teds.page'), 'TedsPage'),
});
const appointments = createRoute({
  getParentRoute: () => signedIn,
  path: '/appointments',
  component: laterPage(() => import('./pages/appointments/appointments.page'), 'AppointmentsPage'),
});
const availability = createRoute({
  getParentRoute: () => signedIn,
  path: '/appointments/hours',
  component: laterPage(() => import('./pages/appointments/availability.page'), 'AvailabilityPage'),
});
const groups = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups',
  component: laterPage(() => import('./pages/groups/groups.page'), 'GroupsPage'),
});
const group = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/$groupId',
  component: laterPage(() => import('./pages/groups/group.page'), 'GroupPage'),
});
const allGroups = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/all',
  component: laterPage(() => import('./pages/groups/all-groups.page'), 'AllGroupsPage'),
});
const newGroup = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/new',
  component: laterPage(() => import('./pages/groups/new-group.page'), 'NewGroupPage'),
});
const editGroup = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/$groupId/plan',
  component: laterPage(() => import('./pages/groups/edit-group.page'), 'EditGroupPage'),
});
const calendars = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/calendars',
  component: laterPage(() => import('./pages/calendars/calendars.page'), 'CalendarsPage'),
});
const paperRoom = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/sessions/$sessionId/paper',
  component: laterPage(() => import('./pages/groups/paper-room.page'), 'PaperRoomPage'),
});
const room = createRoute({
  getParentRoute: () => signedIn,
  path: '/groups/sessions/$sessionId',
  component: laterPage(() => import('./pages/groups/room.page'), 'RoomPage'),
});
const reportedMeetings = createRoute({
  getParentRoute: () => signedIn,
  path: '/meetings/reported',
  component: laterPage(() => import('./pages/meetings/reported.page'), 'ReportedMeetingsPage'),
});
const sharedWeeks = createRoute({
  getParentRoute: () => signedIn,
  path: '/shared-weeks',
  component: laterPage(() => import('./pages/plans/shared-weeks.page'), 'SharedWeeksPage'),
});
const planTemplates = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan-templates',
  component: laterPage(() => import('./pages/plans/templates.page'), 'PlanTemplatesPage'),
});
const planTemplate = createRoute({
  getParentRoute: () => signedIn,
  path: '/plan-templates/$templateId',
  component: laterPage(() => import('./pages/plans/template.page'), 'PlanTemplatePage'),
});
const steps = createRoute({
  getParentRoute: () => signedIn,
  path: '/steps',
  component: laterPage(() => import('./pages/steps/steps.page'), 'StepsPage'),
});
const sessions = createRoute({
  getParentRoute: () => signedIn,
  path: '/account/sessions',
  component: laterPage(() => import('./pages/account/sessions.page'), 'SessionsPage'),
});
const security = createRoute({
  getParentRoute: () => signedIn,
  path: '/account/security',
  component: laterPage(() => import('./pages/account/security.page'), 'SecurityPage'),
});

const planPaper = createRoute({
  getParentRoute: () => signedIn,
  path: '/patients/$patientId/plans/$planId/paper',
  component: laterPage(() => import('./pages/plans/plan-paper.page'), 'PlanPaperPage'),
});

const dischargePaper = createRoute({
  getParentRoute: () => signedIn,
  path: '/patients/$patientId/discharge/paper',
  component: laterPage(() => import('./pages/discharge/discharge-paper.page'), 'DischargePaperPage'),
});
const measureLibrary = createRoute({
  getParentRoute: () => signedIn,
  path: '/measures',
  component: laterPage(() => import('./pages/measures/library.page'), 'MeasureLibraryPage'),
});
const blankForms = createRoute({
  getParentRoute: () => signedIn,
  path: '/blank-forms',
  component: laterPage(() => import('./pages/downtime/blank-forms.page'), 'BlankFormsPage'),
});
const downtimePack = createRoute({
  getParentRoute: () => signedIn,
  path: '/downtime-pack',
  component: laterPage(() => import('./pages/downtime/downtime-pack.page'), 'DowntimePackPage'),
});
const emergency = createRoute({
  getParentRoute: () => signedIn,
  path: '/emergency',
  component: laterPage(() => import('./pages/emergencies/find-in-emergency.page'), 'FindInEmergencyPage'),
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
    recordFilesSince,
    patientImport,
    cover,
    agreements,
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
    paperRoom,
    reportedMeetings,
    sharedWeeks,
    planPaper,
    dischargePaper,
    planTemplates,
    planTemplate,
    steps,
    measureLibrary,
    blankForms,
    downtimePack,
    emergency,
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
    defaultErrorComponent: CrashedPart,
    defaultPendingMs: 150,
    defaultPendingComponent: PagePending,
    scrollRestoration: true,
  });
}
