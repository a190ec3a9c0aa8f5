import { Anchor, Box, Button, Group, Text } from '@mantine/core';
import { StepUp } from '@stepwell/web/session/step-up';
import { DataTable } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { ActDialog } from './act-dialog';
import { ErasedList } from './erased-list';
import { NewOrganizationDialog } from './new-organization-dialog';
import { signOutOperator, type ErasedOrganization, type OperatedOrganization } from './operator';
import { OrganizationActions, type OrganizationAct } from './organization-actions';

interface OrganizationListProps {
  operatorName: string;
  organizations: readonly OperatedOrganization[];
  erased: readonly ErasedOrganization[];
  onChanged: () => Promise<unknown>;
}

interface Asked {
  act: OrganizationAct;
  organization: OperatedOrganization;
}

/** Every organization with its state and its seats, and nothing of anybody who is treated there. */
export function OrganizationList({ operatorName, organizations, erased, onChanged }: OrganizationListProps) {
  const { t } = useTranslation('admin');
  const [isMaking, setMaking] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const leave = (): void => {
    void signOutOperator().finally(() => window.location.assign(urls.platform));
  };
  return (
    <Box component="main" p={{ base: 'md', sm: 'lg' }} maw={1080} mx="auto">
      <Group justify="space-between" mb="md">
        <Text fw={700} c="accent">
          {t('product')}
        </Text>
        <Group gap="sm">
          <Text>{operatorName}</Text>
          <Anchor component="button" onClick={leave}>
            {t('platform.signOut')}
          </Anchor>
        </Group>
      </Group>
      <PageHeader
        title={t('platform.title')}
        summary={t('platform.summary', { count: organizations.length })}
        actions={<Button onClick={() => setMaking(true)}>{t('platform.new')}</Button>}
      />
      {organizations.length === 0 ? (
        <EmptyState title={t('platform.emptyTitle')} hint={t('platform.emptyHint')} />
      ) : (
        <DataTable
          caption={t('platform.title')}
          rows={organizations}
          rowId={({ id }) => id}
          columns={[
            { key: 'name', header: t('platform.name'), width: '28%', cell: ({ name }) => <Text fw={600}>{name}</Text> },
            { key: 'status', header: t('platform.status'), width: '22%', cell: (one) => <State organization={one} /> },
            { key: 'seats', header: t('platform.seats'), width: '7%', numeric: true, cell: ({ seats }) => seats },
            {
              key: 'created',
              header: t('platform.created'),
              width: '13%',
              cell: ({ createdAt }) => <MomentText at={createdAt} />,
            },
            {
              key: 'actions',
              header: t('platform.actions'),
              headerHidden: true,
              width: '30%',
              cell: (organization) => (
                <OrganizationActions organization={organization} onChoose={(act) => setAsked({ act, organization })} />
              ),
            },
          ]}
        />
      )}
      <ErasedList erased={erased} />
      <StepUp path="/operator/prove" />
      {isMaking && <NewOrganizationDialog onClose={() => setMaking(false)} onMade={onChanged} />}
      {asked && <ActDialog {...asked} onClose={() => setAsked(undefined)} onChanged={onChanged} />}
    </Box>
  );
}

function State({ organization }: { organization: OperatedOrganization }) {
  const { t } = useTranslation('admin');
  const { status, suspendedAt, reason, eraseDueAt, eraseBegun, exportUntil, exportedAt } = organization;
  return (
    <>
      <StatusBadge tone={status === 'active' ? 'plain' : 'overdue'}>{t(`platform.state.${status}`)}</StatusBadge>
      {suspendedAt && (
        <Text size="sm" c="dimmed" mt={4}>
          <MomentText at={suspendedAt} />: {reason}
        </Text>
      )}
      {exportUntil && (
        <Text size="sm">
          {t('platform.exportUntil')} <MomentText at={exportUntil} />
          {exportedAt && (
            <>
              {t('platform.exportedAt')} <MomentText at={exportedAt} />
            </>
          )}
        </Text>
      )}
      {eraseBegun && <Text size="sm">{t('platform.eraseStopped')}</Text>}
      {eraseDueAt && !eraseBegun && (
        <Text size="sm">
          {t('platform.eraseFrom')} <MomentText at={eraseDueAt} />
        </Text>
      )}
    </>
  );
}
