import { Anchor, Button, Stack } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { EndedNotice, EndGroup } from './end-group';
import { FacilityGroupQuery, type FacilityGroup } from './group.graphql';
import { GroupPlan } from './group-plan';
import { GroupRoster } from './group-roster';
import { GroupSessions } from './group-sessions';

function PlanActions({ group }: { group: FacilityGroup }) {
  const { t } = useTranslation();
  return (
    <>
      <Button component={RouterLink} href={urls.editGroup(group.id)} variant="default">
        {t('group.changePlan')}
      </Button>
      {!group.endedOn && <EndGroup group={group} />}
    </>
  );
}

/** A group: its plan in words, who belongs and waits, and its sessions ahead. */
export function GroupPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const { now } = useReader();
  const { groupId = '' }: { groupId?: string } = useParams({ strict: false });
  const withMembers = can('patient:read');
  const { data, error, refetch } = useDocument(
    FacilityGroupQuery,
    { id: groupId, withMembers },
    { topics: ['groups', 'patients'] },
  );
  const group = data?.facilityGroup.id === groupId ? data.facilityGroup : undefined;
  const isOver = Boolean(group?.endedOn && group.endedOn < localDay(now, group.timeZone));
  return (
    <>
      <PageHeader
        title={group?.title ?? t('groups.title')}
        back={
          <Anchor component={RouterLink} href={urls.allGroups} size="sm">
            {t('groupPlan.back')}
          </Anchor>
        }
        summary={group ? t(`groups.kind.${group.kind}`) : '\u00a0'}
        actions={group && !isOver && can('group:manage') && <PlanActions group={group} />}
      />
      {group ? (
        <Stack gap="md">
          <EndedNotice group={group} />
          <GroupPlan group={group} />
          {withMembers && <GroupRoster group={group} isOver={isOver} />}
          <GroupSessions group={group} isOver={isOver} />
        </Stack>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={3} />
      )}
    </>
  );
}
