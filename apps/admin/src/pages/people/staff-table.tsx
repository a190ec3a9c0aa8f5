import { Anchor, Group, Text } from '@mantine/core';
import { useSession } from '@stepwell/web/session/session-provider';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { roleKey } from './access';
import { CredentialCell } from './credential-words';
import { StaffStatusBadge } from './staff-status';
import type { StaffMember } from './use-staff';

/** People on staff with their roles, with what they sign, whether they may sign in and when they last did. */
export function StaffTable({ people }: { people: readonly StaffMember[] }) {
  const { t } = useTranslation('admin');
  const { viewer } = useSession();
  const columns: DataColumn<StaffMember>[] = [
    {
      key: 'name',
      header: t('people.name'),
      width: '20%',
      cell: ({ id, displayName, status }) => (
        <Group gap={6}>
          <Anchor
            component={RouterLink}
            href={urls.person(id)}
            fw={600}
            c={status === 'DEACTIVATED' ? 'dimmed' : undefined}
            data-row-link
          >
            {displayName}
          </Anchor>
          {id === viewer.staffMemberId && <Text c="dimmed">{t('people.you')}</Text>}
        </Group>
      ),
    },
    { key: 'email', header: t('people.email'), width: '20%', cell: ({ email }) => email },
    {
      key: 'roles',
      header: t('people.roles'),
      cell: ({ roles }) => roles.map((role) => t(`role.${roleKey(role)}.name`)).join(', '),
    },
    {
      key: 'credential',
      header: t('credential.column'),
      width: '14%',
      skipEmpty: true,
      cell: (person) =>
        person.credential === 'NONE' && !person.credentialTitle ? null : <CredentialCell person={person} />,
    },
    {
      key: 'status',
      header: t('people.statusHeader'),
      width: '12%',
      cell: ({ status }) => <StaffStatusBadge status={status} />,
    },
    {
      key: 'seen',
      header: t('people.lastSignIn'),
      width: '16%',
      cell: ({ status, lastSignInAt, invitedAt }) =>
        lastSignInAt ? (
          <MomentText at={lastSignInAt} />
        ) : status === 'INVITED' && invitedAt ? (
          <Text c="dimmed">
            {t('people.invitedAt')} <MomentText at={invitedAt} />
          </Text>
        ) : (
          <Text c="dimmed">{t('people.never')}</Text>
        ),
    },
  ];
  return <DataTable caption={t('people.title')} columns={columns} rows={people} rowId={({ id }) => id} />;
}
