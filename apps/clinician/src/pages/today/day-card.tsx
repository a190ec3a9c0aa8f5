import { Anchor, Button, Skeleton, Text } from '@mantine/core';
import { shortTime } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { addDays, localDay, sameClock, zoneCity } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { ShortList } from './short-list';
import classes from './today.module.css';
import { DayAppointmentsQuery, DaySessionsQuery } from './today.graphql';

interface DayEntry {
  id: string;
  startsAt: string;
  localTime: string;
  timeZone: string;
  what: string;
  where: string;
  href: string;
}

/** The viewer's own groups and appointments of the day by time; each day goes by the clock of its facility. */
export function DayCard() {
  const { t } = useTranslation();
  const { can } = useSession();
  const reader = useReader();
  const day = localDay(reader.now, reader.zone);
  const span = { mine: true, from: `${addDays(day, -1)}T00:00:00Z`, until: `${addDays(day, 2)}T00:00:00Z` };
  const sessions = useDocument(DaySessionsQuery, { filter: span }, { topics: ['groups'], enabled: can('group:read') });
  const appointments = useDocument(
    DayAppointmentsQuery,
    { input: { fromDate: day, days: 1, mine: true } },
    { topics: ['appointments', 'patients'], enabled: can('appointment:read') },
  );
  const failed = [sessions, appointments].find(({ error, data }) => error && !data);
  const isLoading = [sessions, appointments].some((query) => query.isLoading);
  const entries: DayEntry[] = [
    ...(sessions.data?.groupSessions.edges ?? [])
      .map(({ node }) => node)
      .filter(({ localDate, timeZone }) => localDate === localDay(reader.now, timeZone))
      .map((session) => ({
        ...session,
        what: session.groupTitle,
        where: session.room ?? session.facilityName,
        href: session.isOpenToMe ? urls.room(session.id) : urls.group(session.groupId),
      })),
    ...(appointments.data?.appointments ?? [])
      .filter(({ status }) => status !== 'CANCELLED')
      .map((one) => ({
        ...one,
        what: t('today.appointmentWith', { kind: t(`appointments.kind.${one.kind}`), name: one.patientName }),
        where: t(`appointments.status.${one.status}`),
        href: urls.patientAppointments(one.patientId),
      })),
  ].toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  const timeOf = ({ startsAt, localTime, timeZone }: DayEntry): string =>
    sameClock(new Date(startsAt), timeZone, reader.zone)
      ? shortTime(localTime)
      : `${shortTime(localTime)} ${zoneCity(timeZone)}`;
  return (
    <SectionCard title={t('today.day')}>
      {failed?.error ? (
        <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />
      ) : isLoading ? (
        <Skeleton height={60} />
      ) : entries.length === 0 ? (
        <Text c="dimmed">{t('today.dayEmpty')}</Text>
      ) : (
        <ShortList
          items={entries}
          render={(entry) => (
            <li key={entry.id} className={classes['paper']}>
              <div>
                <Text span fw={600} className="sw-figures">
                  {timeOf(entry)}
                </Text>{' '}
                <Anchor component={RouterLink} href={entry.href}>
                  {entry.what}
                </Anchor>
                <Text size="xs" c="dimmed">
                  {entry.where}
                </Text>
              </div>
              <Button
                component={RouterLink}
                href={entry.href}
                size="compact-sm"
                variant="default"
                aria-label={t('today.openOf', { what: `${timeOf(entry)} ${entry.what}` })}
              >
                {t('today.open')}
              </Button>
            </li>
          )}
        />
      )}
    </SectionCard>
  );
}
