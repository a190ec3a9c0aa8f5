import { Box, Group, Stack, Text } from '@mantine/core';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { FormSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { AccessSummary } from './access-summary';
import { CredentialForm, CredentialLine } from './credential-form';
import { PagingForm } from './paging-form';
import { PersonActions } from './person-actions';
import { RolesForm } from './roles-form';
import { StaffStatusBadge } from './staff-status';
import { useStaff, type StaffMember } from './use-staff';

function PersonLine({ person }: { person: StaffMember }) {
  const { t } = useTranslation('admin');
  return (
    <Group gap="4px 16px">
      <StaffStatusBadge status={person.status} />
      <span>{person.email}</span>
      {person.lastSignInAt ? (
        <span>
          {t('people.lastSignIn')}: <MomentText at={person.lastSignInAt} />
        </span>
      ) : person.status === 'INVITED' && person.invitedAt ? (
        <span>
          {t('people.invitedAt')} <MomentText at={person.invitedAt} />
        </span>
      ) : (
        <span>{t('people.neverSignedIn')}</span>
      )}
    </Group>
  );
}

/** Owners are changed by owners only. */
function isProtectedOwner(person: StaffMember, viewerRoles: readonly string[] = []): boolean {
  return person.roles.includes('OWNER') && !viewerRoles.includes('OWNER');
}

function Person({ person, reload }: { person: StaffMember; reload: () => Promise<StaffMember | undefined> }) {
  const { t } = useTranslation('admin');
  const { viewer, can } = useSession();
  if (person.status === 'DEACTIVATED') return <Text maw={640}>{t('people.deactivatedLine')}</Text>;
  const isProtected = isProtectedOwner(person, viewer.roles);
  if (isProtected || !can('staff:manage')) {
    return (
      <Box maw={640}>
        {isProtected && can('staff:manage') && <Text mb="md">{t('people.onlyOwnersTouch')}</Text>}
        <AccessSummary roles={person.roles} name={person.displayName} />
        <CredentialLine person={person} />
      </Box>
    );
  }
  return (
    <Stack gap="xl">
      <RolesForm person={person} reload={reload} />
      {person.id === viewer.staffMemberId ? (
        <CredentialLine person={person} />
      ) : (
        <CredentialForm person={person} reload={reload} />
      )}
      <PagingForm person={person} reload={reload} />
    </Stack>
  );
}

/** One person on staff: roles and what these mean, credential and licence, and what can be done about their account. */
export function PersonPage() {
  const { t } = useTranslation('admin');
  const { viewer, can } = useSession();
  const staffMemberId = usePathPart('staffMemberId');
  const { rows, isComplete, error, retry, readAgain } = useStaff();
  const find = (people: readonly StaffMember[] | undefined) => people?.find(({ id }) => id === staffMemberId);
  const person = find(rows);
  return (
    <>
      <PageHeader
        title={person?.displayName ?? t('people.one')}
        summary={person && <PersonLine person={person} />}
        actions={
          person && can('staff:manage') && !isProtectedOwner(person, viewer.roles) && <PersonActions person={person} />
        }
        back={<BackLink href={urls.people}>{t('people.title')}</BackLink>}
      />
      {person ? (
        <Person key={person.id} person={person} reload={async () => find(await readAgain())} />
      ) : error ? (
        <ErrorState error={error} onRetry={retry} />
      ) : isComplete ? (
        <EmptyState title={t('people.goneTitle')} hint={t('people.goneHint')} />
      ) : (
        <FormSkeleton fields={4} />
      )}
    </>
  );
}
