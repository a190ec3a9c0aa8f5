import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { signOut, switchOrganization } from '@stepwell/web/session/auth';
import { CutOffNotice } from '@stepwell/web/session/cut-off-notice';
import { useIdleCover, useSessionEnded } from '@stepwell/web/session/session-end';
import { useSession } from '@stepwell/web/session/session-provider';
import { SecondStepNotice } from '@stepwell/web/session/second-step-notice';
import { SignInAgain } from '@stepwell/web/session/sign-in-again';
import { StepUp } from '@stepwell/web/session/step-up';
import { useLiveChanges } from '@stepwell/web/session/use-live-changes';
import { AccountMenu } from '@stepwell/web/ui/account-menu';
import { ClockIcon, KeyIcon, PeopleIcon, PulseIcon } from '@stepwell/web/ui/icons';
import { OrganizationSwitcher } from '@stepwell/web/ui/organization-switcher';
import { ShortcutsDialog, useShortcuts } from '@stepwell/web/ui/shortcuts-dialog';
import { StaffShell } from '@stepwell/web/ui/staff-shell';
import { useToast } from '@stepwell/web/ui/toasts';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../urls';
import { areasFor } from './areas';
import { SendingHalt } from './sending-halt';

/** A full page load forgets everything that was on screen, which is what another person or organization needs. */
function startOver(address: string): void {
  window.location.assign(address);
}

/** The frame around every page of somebody who is signed in; the navigation names only what their roles open. */
export function AdminShell() {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const { viewer, can } = useSession();
  const toast = useToast();
  const keys = useShortcuts();
  const sessionEnded = useSessionEnded();
  useLiveChanges();
  useIdleCover();

  const leave = (action: Promise<unknown>, address: string): void => {
    action.then(
      () => startOver(address),
      (thrown: unknown) => toast(errorSentence(thrown, tWeb)),
    );
  };
  const clinicianApp = {
    label: t('shell.clinicianApp'),
    href: urls.clinicianApp,
    icon: <PeopleIcon size={16} />,
    external: true,
  };
  const links = [
    ...(can('patient:read') ? [clinicianApp] : []),
    ...(can('report:read')
      ? [{ label: t('shell.reports'), href: urls.reports, icon: <PulseIcon size={16} />, external: true }]
      : []),
    { label: t('shell.security'), href: urls.security, icon: <KeyIcon size={16} />, external: true },
    { label: t('shell.sessions'), href: urls.sessions, icon: <ClockIcon size={16} />, external: true },
  ];

  return (
    <>
      <StaffShell
        product={t('product')}
        navigation={areasFor(can).map(({ name, href, icon }) => ({ label: t(`shell.area.${name}`), href, icon }))}
        organization={
          <OrganizationSwitcher
            memberships={viewer.memberships}
            currentName={viewer.organization.name}
            onSwitch={(organizationId) => leave(switchOrganization(organizationId), urls.start)}
          />
        }
        account={
          <AccountMenu
            name={viewer.displayName}
            email={viewer.email}
            links={links}
            onShowKeys={keys.open}
            onSignOut={() => leave(signOut(), urls.signIn)}
          />
        }
      >
        <CutOffNotice />
        <SendingHalt />
        <SecondStepNotice href={urls.security} />
        <Outlet />
      </StaffShell>
      <StepUp />
      <ShortcutsDialog opened={keys.opened} onClose={keys.close} />
      {sessionEnded && <SignInAgain onSomeoneElse={() => startOver(urls.signIn)} />}
    </>
  );
}
