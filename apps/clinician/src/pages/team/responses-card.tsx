import { Box, NativeSelect, SimpleGrid, Text } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { sayMinutes } from '../../parts/say-minutes';
import type { Team } from './team.graphql';

/** Stretches of days that can be looked at. */
export const periods = [7, 30, 90, 365] as const;
type Period = (typeof periods)[number];

interface ResponsesCardProps {
  responses: Team['responses'];
  days: Period;
  onDays: (days: Period) => void;
}

/** How soon safety items and wishes for a call were answered. */
export function ResponsesCard({ responses, days, onDays }: ResponsesCardProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  return (
    <SectionCard
      title={t('supervision.responses')}
      action={
        <NativeSelect
          aria-label={t('supervision.period')}
          size="xs"
          value={String(days)}
          data={periods.map((each) => ({ value: String(each), label: t('supervision.days', { count: each }) }))}
          onChange={({ currentTarget }) => onDays(periods.find((each) => String(each) === currentTarget.value) ?? 30)}
        />
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {responses.map(({ kind, total, waiting, medianMinutes, slowMinutes }) => (
          <Box key={kind}>
            <Text fw={600}>{t(`supervision.response.${kind}`)}</Text>
            <Text size="xs" c="dimmed">
              {t(`supervision.responseMeans.${kind}`)}
            </Text>
            {typeof medianMinutes === 'number' && (
              <Text className="sw-figures" mt="xs">
                {t('supervision.median', { duration: sayMinutes(medianMinutes, locale) })}
              </Text>
            )}
            {typeof slowMinutes === 'number' && (
              <Text className="sw-figures">{t('supervision.slow', { duration: sayMinutes(slowMinutes, locale) })}</Text>
            )}
            <Text className="sw-figures" c="dimmed">
              {[t('supervision.counted', { count: total }), waiting > 0 && t('supervision.waiting', { count: waiting })]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </Box>
        ))}
      </SimpleGrid>
    </SectionCard>
  );
}
