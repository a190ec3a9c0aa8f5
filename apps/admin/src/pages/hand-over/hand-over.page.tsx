import { Box, Stack, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { BackLink } from '../../shell/back-link';
import { usePathPart } from '../../shell/use-path-part';
import { urls } from '../../urls';
import { useStaff, type StaffMember } from '../people/use-staff';
import { DeactivatePerson } from './deactivate-person';
import { StaffHoldingsQuery } from './hand-over.graphql';
import { HoldingsTable } from './holdings-table';

function HandOver({ person, people }: { person: StaffMember; people: readonly StaffMember[] }) {
  const { t } = useTranslation('admin');
  const { viewer } = useSession();
  const { data, error, refetch } = useDocument(
    StaffHoldingsQuery,
    { staffMemberId: person.id },
    { topics: ['staff', 'tasks', 'patients', 'groups', 'appointments', 'organization'] },
  );
  const holdings = data?.staffHoldings;
  const name = person.displayName;
  if (person.id === viewer.staffMemberId) return <Text maw={640}>{t('people.notYourself')}</Text>;
  if (!holdings)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <TableSkeleton columns={4} />;
  const left = holdings.filter(({ held }) => held > 0);
  const hasLeft = person.status === 'DEACTIVATED';
  if (hasLeft && left.length === 0) return <Text maw={640}>{t('people.deactivatedLine')}</Text>;
  return (
    <Stack gap="lg">
      <HoldingsTable person={person} people={people} holdings={holdings} />
      {!hasLeft && (
        <Box>
          <Text mb="sm" role="status">
            {left.length === 0 ? t('handOver.ready', { name }) : t('handOver.notReady', { name, count: left.length })}
          </Text>
          <DeactivatePerson person={person} isReady={left.length === 0} />
        </Box>
      )}
    </Stack>
  );
}

/** What somebody still holds, who gets it, and the end of their access once nothing is left. */
export function HandOverPage() {
  const { t } = useTranslation('admin');
  const staffMemberId = usePathPart('staffMemberId');
  const { rows, isComplete, error, retry } = useStaff();
  const person = rows?.find(({ id }) => id === staffMemberId);
  return (
    <>
      <PageHeader
        title={person ? t('handOver.title', { name: person.displayName }) : t('people.one')}
        summary={t('handOver.summary')}
        back={
          <BackLink href={person ? urls.person(person.id) : urls.people}>
            {person?.displayName ?? t('people.title')}
          </BackLink>
        }
      />
      {person && isComplete ? (
        <HandOver key={person.id} person={person} people={rows ?? []} />
      ) : error ? (
        <ErrorState error={error} onRetry={retry} />
      ) : isComplete ? (
        <EmptyState title={t('people.goneTitle')} hint={t('people.goneHint')} />
      ) : (
        <TableSkeleton columns={4} />
      )}
    </>
  );
}
