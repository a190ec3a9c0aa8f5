import { Button, SegmentedControl, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { Allowed, useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { TodayQuery as Answer } from '../../../gql/graphql';
import { urls } from '../../urls';
import { CallsCard } from './calls-card';
import { DayCard } from './day-card';
import { EndingCard } from './ending-card';
import { NeedsSomebody } from './needs-somebody';
import { SharedTexts } from './shared-texts';
import { TodayQuery } from './today.graphql';
import classes from './today.module.css';
import { UnsignedCard } from './unsigned-card';

const atRest = { whose: 'all' };

function NoPatients() {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <EmptyState
      title={t('today.noPatientsYetTitle')}
      hint={t('today.noPatientsYetHint')}
      action={
        can('patient:create') && (
          <Button component={RouterLink} href={urls.newPatient}>
            {t('caseload.newPatient')}
          </Button>
        )
      }
    />
  );
}

function Lines({ today }: { today: Answer['today'] }) {
  const { t } = useTranslation();
  return today.needCount === 0 ? (
    <EmptyState title={t('today.allClearTitle')} hint={t('today.allClearHint')} />
  ) : (
    <NeedsSomebody lines={today.lines} needCount={today.needCount} />
  );
}

/** Stands unseen while the lines above it are still to come: its cards ask for their own at the same time. */
function Cards({ today }: { today: Answer['today'] | undefined }) {
  return (
    <div className={classes['cards']} hidden={!today}>
      <DayCard />
      <Allowed to="task:read">
        <CallsCard />
      </Allowed>
      {today && (
        <Allowed to="plan:read">
          <UnsignedCard papers={today.unsigned} />
          <EndingCard papers={today.ending} />
        </Allowed>
      )}
    </div>
  );
}

/** Who and what needs the viewer today. */
function Today() {
  const { t } = useTranslation();
  const { filters, setFilters } = useUrlFilters(atRest);
  const isMine = filters.whose === 'mine';
  const { data, error, refetch } = useDocument(
    TodayQuery,
    { mine: isMine },
    { topics: ['check-ins', 'tasks', 'patients', 'plans', 'sharing'] },
  );
  const today = data?.today;
  return (
    <>
      <PageHeader
        title={t('today.title')}
        summary={
          <Text c="bright" fw={600} role="status" span>
            {today && today.patientCount > 0
              ? t('today.summary', {
                  patients: t('today.patients', { count: today.patientCount }),
                  count: today.patientCount - today.needCount,
                })
              : ' '}
          </Text>
        }
        actions={
          today?.reachesAll && (
            <SegmentedControl
              aria-label={t('today.whose')}
              value={filters.whose}
              onChange={(whose) => setFilters({ whose })}
              data={[
                { value: 'all', label: t('today.everyone') },
                { value: 'mine', label: t('today.mine') },
              ]}
            />
          )
        }
      />
      <Allowed to="checkin:record">
        <SharedTexts />
      </Allowed>
      {today?.patientCount === 0 ? (
        <NoPatients />
      ) : today ? (
        <Lines today={today} />
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={2} lines={4} />
      )}
      {today?.patientCount !== 0 && (today || !error) && <Cards today={today} />}
    </>
  );
}

/** First page after sign-in; people whose roles include no patients are told where their work is. */
export function TodayPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  if (can('patient:read')) return <Today />;
  return (
    <>
      <PageHeader title={t('today.title')} />
      <EmptyState
        title={t('caseload.noPatientsTitle')}
        hint={t('caseload.noPatientsHint')}
        action={
          can('organization:manage') && (
            <Button component="a" href={urls.adminApp}>
              {t('shell.admin')}
            </Button>
          )
        }
      />
    </>
  );
}
