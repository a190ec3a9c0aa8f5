import { Button, Group, NativeSelect, SegmentedControl, TextInput, Title } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { addDays, localDay } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { TableSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { AppointmentTable } from './appointment-table';
import { AppointmentFacilitiesQuery, AppointmentsQuery } from './appointments.graphql';

const defaults = { facility: '', day: '', span: 'day', whose: '' };

/** A day or a week of appointments, one’s own or the facility’s. */
export function AppointmentsPage() {
  const { t } = useTranslation();
  const reader = useReader();
  const { can } = useSession();
  const { filters, setFilters } = useUrlFilters(defaults);
  const places = useDocument(AppointmentFacilitiesQuery, {}, { topics: ['organization'] });
  const facilities = places.data?.facilities;
  const facility = facilities?.find(({ id }) => id === filters.facility) ?? facilities?.[0];
  const day = filters.day || localDay(reader.now, facility?.timeZone ?? reader.zone);
  const days = filters.span === 'week' ? 7 : 1;
  const whose = filters.whose || (can('appointment:hold') ? 'mine' : 'all');
  const booked = useDocument(
    AppointmentsQuery,
    { input: { facilityId: facility?.id ?? '', fromDate: day, days, mine: whose === 'mine' } },
    { topics: ['appointments', 'patients'], enabled: facility !== undefined },
  );
  const failed = [places, booked].find((each) => each.error);
  const rows = facilities?.length === 0 ? [] : booked.data?.appointments;
  const dates = [...new Set(rows?.map(({ localDate }) => localDate))];
  const count = rows?.filter(({ status }) => status !== 'CANCELLED').length ?? 0;
  return (
    <>
      <PageHeader
        title={t('appointments.title')}
        summary={rows ? t(days === 7 ? 'appointments.summaryWeek' : 'appointments.summaryDay', { count }) : ' '}
        actions={
          <Button component={RouterLink} href={urls.availability} variant="default">
            {t('appointments.openHours')}
          </Button>
        }
      />
      <Group gap="sm" mb="md" align="flex-end">
        {(facilities?.length ?? 0) > 1 && (
          <NativeSelect
            label={t('appointments.facility')}
            value={facility?.id ?? ''}
            data={(facilities ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(event) => setFilters({ facility: event.currentTarget.value })}
          />
        )}
        <TextInput
          type="date"
          label={t('appointments.day')}
          value={day}
          onChange={(event) => setFilters({ day: event.currentTarget.value })}
        />
        <Button.Group>
          <Button variant="default" onClick={() => setFilters({ day: addDays(day, -days) })}>
            {t('appointments.earlier')}
          </Button>
          <Button variant="default" onClick={() => setFilters({ day: '' })}>
            {t('appointments.today')}
          </Button>
          <Button variant="default" onClick={() => setFilters({ day: addDays(day, days) })}>
            {t('appointments.later')}
          </Button>
        </Button.Group>
        <SegmentedControl
          aria-label={t('appointments.span')}
          value={filters.span}
          onChange={(span) => setFilters({ span })}
          data={[
            { value: 'day', label: t('appointments.oneDay') },
            { value: 'week', label: t('appointments.oneWeek') },
          ]}
        />
        <SegmentedControl
          aria-label={t('appointments.whose')}
          value={whose}
          onChange={(value) => setFilters({ whose: value })}
          data={[
            { value: 'mine', label: t('appointments.mine') },
            { value: 'all', label: t('appointments.everyones') },
          ]}
        />
      </Group>
      {!rows ? (
        failed ? (
          <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
        ) : (
          <TableSkeleton columns={5} />
        )
      ) : rows.length === 0 ? (
        <EmptyState title={t('appointments.emptyTitle')} hint={t('appointments.emptyHint')} />
      ) : (
        dates.map((date) => (
          <section key={date} aria-label={fullDay(date, reader.locale)}>
            <Title order={2} size="h3" mt="md" mb="xs">
              {fullDay(date, reader.locale)}
            </Title>
            <AppointmentTable
              caption={t('appointments.captionDay', { day: fullDay(date, reader.locale) })}
              rows={rows.filter(({ localDate }) => localDate === date)}
              withPatient
            />
          </section>
        ))
      )}
    </>
  );
}
