import { Stack, Text } from '@mantine/core';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useMeetingTimeWords } from '../../parts/meeting-time';
import { usePathNames } from '../../parts/path-names';
import { SectionCard } from '../../parts/section-card';
import type { Path } from './path-values';

/** The recorded choice, for roles that don't record it. */
export function PathView({ path }: { path: Path | null | undefined }) {
  const { t } = useTranslation();
  const nameOf = usePathNames();
  const timeOf = useMeetingTimeWords();
  if (!path) return <EmptyState title={t('path.notYet')} hint={t('path.readOnly')} />;
  return (
    <SectionCard title={t('path.title')}>
      <Text mb="sm">{[...path.paths.map(nameOf), t('summary.goal', { count: path.meetingsPerWeek })].join(' · ')}</Text>
      <Stack gap="sm">
        {path.chosenMeetings.map(({ id, meeting, transport, isHomeGroup }) => (
          <div key={id}>
            <Text fw={600}>{meeting.name}</Text>
            <Text c="dimmed">
              {[timeOf(meeting), isHomeGroup && t('path.home'), transport].filter(Boolean).join(' · ')}
            </Text>
          </div>
        ))}
      </Stack>
    </SectionCard>
  );
}
