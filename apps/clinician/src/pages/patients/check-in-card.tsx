import { Anchor, Box, Group, Stack, Text } from '@mantine/core';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SummaryQuery } from '../../../gql/graphql';
import { strongCraving, useMoodWords, useScoreWords } from '../../parts/mood';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import classes from './summary.module.css';

type CheckIn = NonNullable<SummaryQuery['patient']['checkIns']>[number];

const shownEarlier = 4;

interface ScoreProps {
  label: string;
  /** Share of the scale, 0 to 1. */
  share: number;
  words: string;
  isSafety?: boolean;
}

function Score({ label, share, words, isSafety = false }: ScoreProps) {
  return (
    <>
      <Text>{label}</Text>
      <div className={classes['track']} aria-hidden="true">
        <div
          className={classes['fill']}
          data-tone={isSafety ? 'safety' : undefined}
          style={{ width: `${share * 100}%` }}
        />
      </div>
      <Text fw={600} className="sw-figures">
        {words}
      </Text>
    </>
  );
}

/** What the patient last said, and the answers before it. */
export function CheckInCard({ patientId, checkIns }: { patientId: string; checkIns: readonly CheckIn[] }) {
  const { t } = useTranslation();
  const moodWord = useMoodWords();
  const scoresOf = useScoreWords();
  const [latest, ...earlier] = [...checkIns].sort((one, other) => other.answeredAt.localeCompare(one.answeredAt));
  return (
    <SectionCard
      title={t('summary.checkInTitle')}
      action={
        latest && (
          <Anchor component={RouterLink} href={urls.checkIns(patientId)}>
            {t('summary.allCheckIns')}
          </Anchor>
        )
      }
    >
      {!latest ? (
        <EmptyState title={t('summary.checkInEmpty')} hint={t('summary.checkInHint')} />
      ) : (
        <>
          <Group gap="sm">
            <MomentText at={latest.answeredAt} />
            {latest.wantsCall && <StatusBadge tone="waiting">{t('checkIn.wantsCall')}</StatusBadge>}
          </Group>
          <Box className={classes['scores'] ?? ''}>
            <Score label={t('summary.mood')} share={(latest.mood ?? 0) / 5} words={moodWord(latest.mood)} />
            <Score
              label={t('summary.craving')}
              share={latest.craving / 10}
              words={t('summary.ofTen', { value: latest.craving })}
              isSafety={latest.craving >= strongCraving}
            />
          </Box>
          {earlier.length > 0 && (
            <Stack gap={4} mt="sm">
              <Text size="xs" c="dimmed" fw={600}>
                {t('summary.earlier')}
              </Text>
              {earlier.slice(0, shownEarlier).map((checkIn) => (
                <Group key={checkIn.id} justify="space-between" gap="0 12px" className="sw-figures">
                  <MomentText at={checkIn.answeredAt} />
                  <Text c="dimmed">{scoresOf(checkIn)}</Text>
                </Group>
              ))}
            </Stack>
          )}
        </>
      )}
    </SectionCard>
  );
}
