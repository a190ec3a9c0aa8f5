import { Anchor, Box, Button, Group, Text } from '@mantine/core';
import { ReasonDialog } from '@stepwell/web/forms/reason-dialog';
import { StepUp } from '@stepwell/web/session/step-up';
import { DataTable } from '@stepwell/web/ui/data-table';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { urls } from '../../urls';
import { NewOrganizationDialog } from './new-organization-dialog';
import { decideOrganization, signOutOperator, type Decision, type OperatedOrganization } from './operator';

interface OrganizationListProps {
  operatorName: string;
  organizations: readonly OperatedOrganization[];
  onChanged: () => Promise<unknown>;
}

interface Asked {
  decision: Decision;
  organization: OperatedOrganization;
}

/** Every organization with its state and its seats, and nothing of anybody who is treated there. */
export function OrganizationList({ operatorName, organizations, onChanged }: OrganizationListProps) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const [isMaking, setMaking] = useState(false);
  const [asked, setAsked] = useState<Asked>();
  const decide = async (reason: string): Promise<void> => {
    if (!asked) return;
    const { decision, organization } = asked;
    await decideOrganization(decision, organization.id, reason);
    toast(t(`platform.done.${decision}`, { name: organization.name }));
    await onChanged();
  };
  const leave = (): void => {
    void signOutOperator().finally(() => window.location.assign(urls.platform));
  };
  const decisionFor = ({ status }: OperatedOrganization): Decision => (status === 'active' ? 'suspend' : 'resume');
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
            { key: 'name', header: t('platform.name'), cell: ({ name }) => <Text fw={600}>{name}</Text> },
            { key: 'status', header: t('platform.status'), cell: (one) => <State organization={one} /> },
            { key: 'seats', header: t('platform.seats'), numeric: true, cell: ({ seats }) => seats },
            { key: 'created', header: t('platform.created'), cell: ({ createdAt }) => <MomentText at={createdAt} /> },
            {
              key: 'actions',
              header: t('platform.actions'),
              headerHidden: true,
              cell: (organization) => (
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={t(`platform.${decisionFor(organization)}Named`, { name: organization.name })}
                  onClick={() => setAsked({ decision: decisionFor(organization), organization })}
                >
                  {t(`platform.${decisionFor(organization)}`)}
                </Button>
              ),
            },
          ]}
        />
      )}
      <StepUp path="/operator/prove" />
      {isMaking && <NewOrganizationDialog onClose={() => setMaking(false)} onMade={onChanged} />}
      {asked && (
        <ReasonDialog
          opened
          onClose={() => setAsked(undefined)}
          title={t(`platform.${asked.decision}Named`, { name: asked.organization.name })}
          consequence={t(`platform.consequence.${asked.decision}`)}
          submitLabel={t(`platform.${asked.decision}`)}
          label={t('platform.reason')}
          missing={t('platform.reasonMissing')}
          help={t('platform.reasonHelp')}
          onSubmit={decide}
        />
      )}
    </Box>
  );
}

function State({ organization: { status, suspendedAt, reason } }: { organization: OperatedOrganization }) {
  const { t } = useTranslation('admin');
  return (
    <>
      <StatusBadge tone={status === 'active' ? 'plain' : 'overdue'}>{t(`platform.state.${status}`)}</StatusBadge>
      {suspendedAt && (
        <Text size="sm" c="dimmed" mt={4}>
          <MomentText at={suspendedAt} />: {reason}
        </Text>
      )}
    </>
  );
}
