import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useMeetingTimeWords } from '../../parts/meeting-time';
import { usePathNames } from '../../parts/path-names';
import { SectionCard } from '../../parts/section-card';
import { useThisWeekWords } from '../../parts/this-week';
import { urls } from '../../urls';
import { PathSummaryQuery } from './summary.graphql';

/** The path the patient chose, their own number of meetings, and the meetings themselves. */
export function PathCard({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useDocument(
    PathSummaryQuery,
    { id: patientId },
    { topics: ['patients', 'meetings'] },
  );
  const nameOf = usePathNames();
  const timeOf = useMeetingTimeWords();
  const thisWeek = useThisWeekWords();
  const patient = data?.patient.id === patientId ? data.patient : undefined;
  if (!patient) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={1} />;
  }
  const path = patient.recoveryPath;
  const week = patient.meetingProgress?.weeks.at(-1);
  return (
    <SectionCard
      title={t('summary.pathTitle')}
      action={
        <Anchor component={RouterLink} href={urls.meetings(patientId)}>
          {t(path ? 'summary.viewAll' : 'summary.choosePath')}
        </Anchor>
      }
    >
      {!path ? (
        <Stack gap={6}>
          <Text>{t('summary.pathEmpty')}</Text>
          <Text c="dimmed">{t('summary.pathHint')}</Text>
        </Stack>
      ) : (
        <Stack gap={6}>
          <Text>{[...path.paths.map(nameOf), t('summary.goal', { count: path.meetingsPerWeek })].join(' · ')}</Text>
          {week && (
            <Anchor component={RouterLink} href={urls.attendance(patientId)}>
              {thisWeek(week)}
            </Anchor>
          )}
          {path.chosenMeetings.map(({ id, isHomeGroup, meeting }) => (
            <Group key={id} justify="space-between" gap="sm" wrap="nowrap">
              <Group gap="xs" miw={0}>
                <Text>{meeting.name}</Text>
                {isHomeGroup && <StatusBadge tone="plain">{t('summary.home')}</StatusBadge>}
              </Group>
              <Text c="dimmed" className="sw-figures">
                {timeOf(meeting)}
              </Text>
            </Group>
          ))}
        </Stack>
      )}
    </SectionCard>
  );
}
