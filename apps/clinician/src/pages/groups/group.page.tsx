import { Anchor, Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { urls } from '../../urls';
import { FacilityGroupQuery } from './group.graphql';
import { GroupPlan } from './group-plan';
import { GroupRoster } from './group-roster';
import { GroupSessions } from './group-sessions';

/** A group: its plan in words, who belongs and waits, and its sessions ahead. */
export function GroupPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { groupId = '' }: { groupId?: string } = useParams({ strict: false });
  const withMembers = can('patient:read');
  const { data, error, refetch } = useDocument(
    FacilityGroupQuery,
    { id: groupId, withMembers },
    { topics: ['groups', 'patients'] },
  );
  const group = data?.facilityGroup.id === groupId ? data.facilityGroup : undefined;
  return (
    <>
      <PageHeader
        title={group?.title ?? t('groups.title')}
        back={
          <Anchor component={RouterLink} href={urls.groups} size="sm">
            {t('room.back')}
          </Anchor>
        }
        summary={group ? t(`groups.kind.${group.kind}`) : '\u00a0'}
      />
      {group ? (
        <Stack gap="md">
          <GroupPlan group={group} />
          {withMembers && <GroupRoster group={group} />}
          <GroupSessions groupId={group.id} />
        </Stack>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={3} />
      )}
    </>
  );
}
