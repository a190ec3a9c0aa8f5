import { CrashedPart, CrashPage } from '@stepwell/web/ui/crash-page';
import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  type AnyRoute,
  type RouteComponent,
} from '@tanstack/react-router';
import { laterPage } from './later-page';
import { areas, type AreaName } from './shell/areas';
import { NotFoundPage } from './shell/not-found.page';
import { PageGate } from './shell/page-gate';
import { SignedIn } from './shell/signed-in';
import { StartPage } from './shell/start.page';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage, errorComponent: CrashPage });
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/admin/sign-in',
  component: laterPage(() => import('./pages/account/sign-in.page'), 'SignInPage'),
});
const platform = createRoute({
  getParentRoute: () => root,
  path: '/admin/platform',
  component: laterPage(() => import('./pages/platform/platform.page'), 'PlatformPage'),
});
const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });
const below = createRoute({ getParentRoute: () => signedIn, path: '/admin', component: Outlet });
const start = createRoute({ getParentRoute: () => below, path: '/', component: StartPage });
const nowhere = createRoute({ getParentRoute: () => below, path: '$', component: NotFoundPage });

/** A part of the app behind the permissions that open it. */
function area(name: AreaName) {
  const { needs } = areas.find((each) => each.name === name)!;
  return createRoute({ getParentRoute: () => signedIn, id: name, component: () => <PageGate needs={needs} /> });
}

function page(parent: AnyRoute, path: string, component: RouteComponent) {
  return createRoute({ getParentRoute: () => parent, path: `/admin/${path}`, component });
}

const overview = area('overview');
const organization = area('organization');
const signals = area('signals');
const facilities = area('facilities');
const people = area('people');
const invite = createRoute({
  getParentRoute: () => people,
  id: 'invite',
  component: () => <PageGate needs={['staff:manage']} />,
});
const directory = area('directory');
const admissions = area('admissions');
const programmes = area('programmes');
const security = area('security');
const operations = area('operations');
const incidents = area('incidents');
const emergencies = area('emergencies');
const audit = area('audit');
const takeAlong = area('takeAlong');

const lazy = {
  overview: laterPage(() => import('./pages/overview/overview.page'), 'OverviewPage'),
  organization: laterPage(() => import('./pages/organization/organization.page'), 'OrganizationPage'),
  texts: laterPage(() => import('./pages/texts/texts.page'), 'TextsPage'),
  branding: laterPage(() => import('./pages/branding/branding.page'), 'BrandingPage'),
  minors: laterPage(() => import('./pages/minors/minors.page'), 'MinorsPage'),
  packetForms: laterPage(() => import('./pages/packet-form/packet-forms.page'), 'PacketFormsPage'),
  packetForm: laterPage(() => import('./pages/packet-form/packet-form.page'), 'PacketFormPage'),
  signals: laterPage(() => import('./pages/signals/signals.page'), 'SignalsPage'),
  facilities: laterPage(() => import('./pages/facilities/facilities.page'), 'FacilitiesPage'),
  newFacility: laterPage(() => import('./pages/facilities/new-facility.page'), 'NewFacilityPage'),
  facility: laterPage(() => import('./pages/facilities/facility.page'), 'FacilityPage'),
  coverage: laterPage(() => import('./pages/on-call/coverage.page'), 'CoveragePage'),
  people: laterPage(() => import('./pages/people/people.page'), 'PeoplePage'),
  invite: laterPage(() => import('./pages/people/invite.page'), 'InvitePage'),
  person: laterPage(() => import('./pages/people/person.page'), 'PersonPage'),
  handOver: laterPage(() => import('./pages/hand-over/hand-over.page'), 'HandOverPage'),
  directory: laterPage(() => import('./pages/directory/directory.page'), 'DirectoryPage'),
  newSource: laterPage(() => import('./pages/directory/new-source.page'), 'NewSourcePage'),
  source: laterPage(() => import('./pages/directory/source.page'), 'SourcePage'),
  columns: laterPage(() => import('./pages/directory/columns.page'), 'ColumnsPage'),
  meetingImport: laterPage(() => import('./pages/directory/import.page'), 'ImportPage'),
  wording: laterPage(() => import('./pages/directory/wording.page'), 'WordingPage'),
  map: laterPage(() => import('./pages/directory/map.page'), 'MapPage'),
  ownPaths: laterPage(() => import('./pages/directory/own-paths.page'), 'OwnPathsPage'),
  newOwnPath: laterPage(() => import('./pages/directory/new-own-path.page'), 'NewOwnPathPage'),
  ownPath: laterPage(() => import('./pages/directory/own-path.page'), 'OwnPathPage'),
  taskTemplates: laterPage(() => import('./pages/task-templates/task-templates.page'), 'TaskTemplatesPage'),
  newTaskTemplate: laterPage(() => import('./pages/task-templates/new-task-template.page'), 'NewTaskTemplatePage'),
  taskTemplate: laterPage(() => import('./pages/task-templates/task-template.page'), 'TaskTemplatePage'),
  reported: laterPage(() => import('./pages/directory/reported.page'), 'ReportedPage'),
  meetings: laterPage(() => import('./pages/directory/meetings.page'), 'MeetingsPage'),
  meeting: laterPage(() => import('./pages/directory/meeting.page'), 'MeetingPage'),
  newMeeting: laterPage(() => import('./pages/directory/new-meeting.page'), 'NewMeetingPage'),
  admissions: laterPage(() => import('./pages/admissions/admissions.page'), 'AdmissionsPage'),
  programmes: laterPage(() => import('./pages/programmes/programmes.page'), 'ProgrammesPage'),
  programme: laterPage(() => import('./pages/programmes/programme.page'), 'ProgrammePage'),
  newProgramme: laterPage(() => import('./pages/programmes/new-programme.page'), 'NewProgrammePage'),
  security: laterPage(() => import('./pages/security/security.page'), 'SecurityPage'),
  operations: laterPage(() => import('./pages/operations/operations.page'), 'OperationsPage'),
  incidents: laterPage(() => import('./pages/incidents/incidents.page'), 'IncidentsPage'),
  emergencies: laterPage(() => import('./pages/emergencies/emergencies.page'), 'EmergenciesPage'),
  audit: laterPage(() => import('./pages/audit/audit.page'), 'AuditPage'),
  takeAlong: laterPage(() => import('./pages/record-export/record-export.page'), 'RecordExportPage'),
};

const tree = root.addChildren([
  signIn,
  platform,
  signedIn.addChildren([
    below.addChildren([start, nowhere]),
    overview.addChildren([page(overview, 'overview', lazy.overview)]),
    organization.addChildren([
      page(organization, 'organization', lazy.organization),
      page(organization, 'organization/texts', lazy.texts),
      page(organization, 'organization/branding', lazy.branding),
      page(organization, 'organization/minors', lazy.minors),
      page(organization, 'organization/packet', lazy.packetForms),
      page(organization, 'organization/packet/$formId', lazy.packetForm),
    ]),
    signals.addChildren([page(signals, 'signals', lazy.signals)]),
    facilities.addChildren([
      page(facilities, 'facilities', lazy.facilities),
      page(facilities, 'facilities/new', lazy.newFacility),
      page(facilities, 'facilities/$facilityId', lazy.facility),
      page(facilities, 'facilities/$facilityId/on-call', lazy.coverage),
    ]),
    people.addChildren([
      page(people, 'people', lazy.people),
      // Who may invite may also end somebody's access.
      invite.addChildren([
        page(invite, 'people/invite', lazy.invite),
        page(invite, 'people/$staffMemberId/hand-over', lazy.handOver),
      ]),
      page(people, 'people/$staffMemberId', lazy.person),
    ]),
    directory.addChildren([
      page(directory, 'directory', lazy.directory),
      page(directory, 'directory/wording', lazy.wording),
      page(directory, 'directory/map', lazy.map),
      page(directory, 'directory/paths', lazy.ownPaths),
      page(directory, 'directory/paths/new', lazy.newOwnPath),
      page(directory, 'directory/paths/$ownPathId', lazy.ownPath),
      page(directory, 'directory/tasks', lazy.taskTemplates),
      page(directory, 'directory/tasks/new', lazy.newTaskTemplate),
      page(directory, 'directory/tasks/$taskTemplateId', lazy.taskTemplate),
      page(directory, 'directory/reported', lazy.reported),
      page(directory, 'directory/meetings', lazy.meetings),
      page(directory, 'directory/meetings/$meetingId', lazy.meeting),
      page(directory, 'directory/sources/new', lazy.newSource),
      page(directory, 'directory/sources/$sourceId/meetings/new', lazy.newMeeting),
      page(directory, 'directory/sources/$sourceId/columns', lazy.columns),
      page(directory, 'directory/sources/$sourceId', lazy.source),
      page(directory, 'directory/imports/$importId', lazy.meetingImport),
    ]),
    admissions.addChildren([page(admissions, 'admissions', lazy.admissions)]),
    programmes.addChildren([
      page(programmes, 'follow-ups', lazy.programmes),
      page(programmes, 'follow-ups/new', lazy.newProgramme),
      page(programmes, 'follow-ups/$programmeCode', lazy.programme),
    ]),
    security.addChildren([page(security, 'security', lazy.security)]),
    operations.addChildren([page(operations, 'operations', lazy.operations)]),
    incidents.addChildren([page(incidents, 'incidents', lazy.incidents)]),
    emergencies.addChildren([page(emergencies, 'emergencies', lazy.emergencies)]),
    audit.addChildren([page(audit, 'audit', lazy.audit)]),
    takeAlong.addChildren([page(takeAlong, 'record-export', lazy.takeAlong)]),
  ]),
]);

/** The only place that knows which page stands at which address; each page is loaded when it is first opened. */
export function createAppRouter() {
  return createRouter({
    routeTree: tree,
    defaultPreload: false,
    defaultErrorComponent: CrashedPart,
    scrollRestoration: true,
  });
}
