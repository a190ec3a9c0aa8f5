import { Anchor, Box, NativeSelect, Stack, Title } from '@mantine/core';
import { zoneCity } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { AppointmentFacilitiesQuery } from './appointments.graphql';
import { AvailabilityQuery } from './availability.graphql';
import { HoursCard } from './hours-card';
import { RoomsPart } from './rooms-part';

const defaults = { facility: '' };

/** When people and rooms of a facility can be booked: one’s own hours first. */
export function AvailabilityPage() {
  const { t } = useTranslation();
  const { viewer, can } = useSession();
  const { filters, setFilters } = useUrlFilters(defaults);
  const places = useDocument(AppointmentFacilitiesQuery, {}, { topics: ['organization'] });
  const facilities = places.data?.facilities;
  const facilityId = facilities?.find(({ id }) => id === filters.facility)?.id ?? facilities?.[0]?.id ?? '';
  const open = useDocument(
    AvailabilityQuery,
    { facilityId },
    { topics: ['appointments', 'staff'], enabled: facilityId !== '' },
  );
  const failed = [places, open].find((each) => each.error);
  const availability = open.data?.availability;
  const manages = can('availability:manage');
  const people = [...(availability?.people ?? [])].sort(
    (one, other) => Number(other.id === viewer.staffMemberId) - Number(one.id === viewer.staffMemberId),
  );
  return (
    <Box maw={760}>
      <PageHeader
        title={t('appointments.openHours')}
        summary={availability ? t('appointments.hoursLine', { city: zoneCity(availability.timeZone) }) : ' '}
        back={
          <Anchor component={RouterLink} href={urls.appointments} size="sm">
            {t('appointments.title')}
          </Anchor>
        }
      />
      {(facilities?.length ?? 0) > 1 && (
        <NativeSelect
          label={t('appointments.facility')}
          mb="md"
          value={facilityId}
          data={(facilities ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setFilters({ facility: event.currentTarget.value })}
        />
      )}
      {facilities?.length === 0 ? (
        <EmptyState title={t('appointments.noFacility')} hint={t('appointments.noFacilityHint')} />
      ) : !availability ? (
        failed ? (
          <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
        ) : (
          <CardsSkeleton cards={3} />
        )
      ) : (
        <Stack gap="md">
          <Title order={2}>{t('appointments.people')}</Title>
          {people.map(({ id, displayName }) => (
            <HoursCard
              key={id}
              facilityId={availability.facilityId}
              subject={{ staffMemberId: id, name: displayName }}
              spans={availability.spans.filter(({ staffMemberId }) => staffMemberId === id)}
              mayChange={manages || (id === viewer.staffMemberId && can('appointment:hold'))}
              none={t('appointments.noHours')}
            />
          ))}
          <RoomsPart availability={availability} mayChange={manages} />
        </Stack>
      )}
    </Box>
  );
}
