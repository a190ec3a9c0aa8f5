import { Anchor, Group, Stack, Text } from '@mantine/core';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from 'react-i18next';
import type { SummaryQuery } from '../../../gql/graphql';
import { useMeetingTimeWords } from '../../parts/meeting-time';
import { usePathNames } from '../../parts/path-names';
import { SectionCard } from '../../parts/section-card';
import { useThisWeekWords } from '../../parts/this-week';
import { urls } from '../../urls';

interface PathCardProps {
  patientId: string;
  path: NonNullable<SummaryQuery['patient']['recoveryPath']> | undefined;
  /** The running week. */
  week: { goal?: number | null; attended: number } | undefined;
}

/** The path the patient chose, their own number of meetings, and the meetings themselves. */
export function PathCard({ patientId, path, week }: PathCardProps) {
  const { t } = useTranslation();
  const nameOf = usePathNames();
  const timeOf = useMeetingTimeWords();
  const thisWeek = useThisWeekWords();
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
