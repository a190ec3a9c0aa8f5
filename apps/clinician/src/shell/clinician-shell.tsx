import { Group } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { signOut, switchOrganization } from '@stepwell/web/session/auth';
import { CutOffNotice } from '@stepwell/web/session/cut-off-notice';
import { useIdleCover, useSessionEnded } from '@stepwell/web/session/session-end';
import { useSession } from '@stepwell/web/session/session-provider';
import { SecondStepNotice } from '@stepwell/web/session/second-step-notice';
import { StepUp } from '@stepwell/web/session/step-up';
import { useLiveChanges } from '@stepwell/web/session/use-live-changes';
import { AccountMenu } from '@stepwell/web/ui/account-menu';
import {
  CalendarIcon,
  ClockIcon,
  GearIcon,
  KeyIcon,
  PeopleIcon,
  PhoneIcon,
  PlanIcon,
  PulseIcon,
  SunIcon,
  TaskIcon,
} from '@stepwell/web/ui/icons';
import { OrganizationSwitcher } from '@stepwell/web/ui/organization-switcher';
import { ShortcutsDialog, useShortcuts } from '@stepwell/web/ui/shortcuts-dialog';
import { StaffShell, type NavigationItem } from '@stepwell/web/ui/staff-shell';
import { useToast } from '@stepwell/web/ui/toasts';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../urls';
import { NotificationBell } from './notification-bell';
import { SendingHalt } from './sending-halt';
import { OpenTaskCountQuery } from './viewer.graphql';

function useNavigation(): NavigationItem[] {
  const { t } = useTranslation();
  const { can } = useSession();
  const open = useDocument(OpenTaskCountQuery, {}, { topics: ['tasks'], enabled: can('task:read') }).data?.tasks;
  const count = open?.totalCount ?? 0;
  const hasSafety = open?.edges[0]?.node.priority === 'SAFETY';
  const today: NavigationItem = { label: t('today.title'), href: urls.today, icon: <SunIcon /> };
  const patients: NavigationItem = {
    label: t('shell.patients'),
    href: urls.caseload,
    icon: <PeopleIcon />,
    alsoAt: ['/patient-imports', '/record-files'],
  };
  const tasks: NavigationItem = {
    label: t('shell.tasks'),
    href: urls.tasks,
    icon: <TaskIcon />,
    count: { value: count, meaning: t('shell.openTasks', { count }), tone: hasSafety ? 'safety' : 'plain' },
  };
  // Who plans with patients finds their weeks in their plans.
  const weeks: NavigationItem = { label: t('sharedWeeks.title'), href: urls.sharedWeeks, icon: <CalendarIcon /> };
  const inquiries: NavigationItem = { label: t('shell.inquiries'), href: urls.inquiries, icon: <PhoneIcon /> };
  const admissions: NavigationItem = { label: t('admissions.title'), href: urls.admissions, icon: <PlanIcon /> };
  const team: NavigationItem = { label: t('supervision.title'), href: urls.team, icon: <PulseIcon /> };
  const reports: NavigationItem = { label: t('reports.title'), href: urls.reports, icon: <PlanIcon /> };
  const groups: NavigationItem = { label: t('shell.groups'), href: urls.groups, icon: <CalendarIcon /> };
  const appointments: NavigationItem = {
    label: t('appointments.title'),
    href: urls.appointments,
    icon: <CalendarIcon />,
  };
  return [
    ...(can('patient:read') ? [today, patients] : []),
    ...(can('task:read') ? [tasks] : []),
    ...(can('inquiry:manage') ? [inquiries] : []),
    ...(can('patient:update') ? [admissions] : []),
    ...(can('appointment:read') ? [appointments] : []),
    ...(can('group:read') ? [groups] : []),
    ...(can('team:supervise') ? [team] : []),
    ...(can('report:read') ? [reports] : []),
    ...(can('week:read') && !can('plan:read') ? [weeks] : []),
  ];
}

const loadSignInAgain = () => import('@stepwell/web/session/sign-in-again');
const SignInAgain = lazy(async () => ({ default: (await loadSignInAgain()).SignInAgain }));

/** A full page load forgets everything that was on screen, which is what another person or organization needs. */
function startOver(address: string): void {
  window.location.assign(address);
}

/** The frame around every page of somebody who is signed in. */
export function ClinicianShell() {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const { viewer, can } = useSession();
  const toast = useToast();
  const keys = useShortcuts();
  const sessionEnded = useSessionEnded();
  const navigation = useNavigation();
  useLiveChanges();
  useIdleCover();
  useEffect(() => {
    // Forms are heavy and the first page has none; but the cover must be here before the network may be gone.
    const timer = setTimeout(() => void loadSignInAgain(), 3_000);
    return () => clearTimeout(timer);
  }, []);

  const leave = (action: Promise<unknown>, address: string): void => {
    action.then(
      () => startOver(address),
      (thrown: unknown) => toast(errorSentence(thrown, tWeb)),
    );
  };
  const links = [
    ...(can('emergency:open')
      ? [{ label: t('shell.emergency'), href: urls.emergency, icon: <PeopleIcon size={16} /> }]
      : []),
    ...(can('caseload:lend') ? [{ label: t('cover.title'), href: urls.cover, icon: <PeopleIcon size={16} /> }] : []),
    ...(can('template:manage')
      ? [{ label: t('planTemplates.manage'), href: urls.planTemplates, icon: <TaskIcon size={16} /> }]
      : []),
    ...(can('measure:manage')
      ? [{ label: t('measureLibrary.title'), href: urls.measureLibrary, icon: <TaskIcon size={16} /> }]
      : []),
    ...(can('agreement:manage')
      ? [{ label: t('shell.agreements'), href: urls.agreements, icon: <PlanIcon size={16} /> }]
      : []),
    ...(can('patient:read')
      ? [
          { label: t('shell.downtimePack'), href: urls.downtimePack, icon: <PlanIcon size={16} /> },
          { label: t('shell.blankForms'), href: urls.blankForms, icon: <PlanIcon size={16} /> },
        ]
      : []),
    { label: t('security.title'), href: urls.security, icon: <KeyIcon size={16} /> },
    { label: t('shell.sessions'), href: urls.sessions, icon: <ClockIcon size={16} /> },
    ...(can('organization:manage')
      ? [{ label: t('shell.admin'), href: urls.adminApp, icon: <GearIcon size={16} />, external: true }]
      : []),
  ];

  return (
    <>
      <StaffShell
        product={t('product')}
        navigation={navigation}
        organization={
          <OrganizationSwitcher
            memberships={viewer.memberships}
            currentName={viewer.organization.name}
            onSwitch={(organizationId) => leave(switchOrganization(organizationId), urls.today)}
          />
        }
        account={
          <Group gap="sm" wrap="nowrap">
            {can('task:read') && <NotificationBell />}
            <AccountMenu
              name={viewer.displayName}
              email={viewer.email}
              links={links}
              onShowKeys={keys.open}
              onSignOut={() => leave(signOut(), urls.signIn)}
            />
          </Group>
        }
      >
        <CutOffNotice />
        <SendingHalt />
        <SecondStepNotice href={urls.security} />
        <Outlet />
      </StaffShell>
      <StepUp />
      <ShortcutsDialog opened={keys.opened} onClose={keys.close} />
      {sessionEnded && (
        <Suspense fallback={null}>
          <SignInAgain onSomeoneElse={() => startOver(urls.signIn)} />
        </Suspense>
      )}
    </>
  );
}
