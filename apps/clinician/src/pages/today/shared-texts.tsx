import { Box, Text } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { TextRows } from '../../parts/text-rows';
import { SharedTextsQuery } from './today.graphql';

/** Texts of which nobody knows whose they are; nothing where there are none. */
export function SharedTexts() {
  const { t } = useTranslation();
  const { data } = useDocument(SharedTextsQuery, {}, { topics: ['check-ins'] });
  const texts = data?.sharedTexts ?? [];
  if (texts.length === 0) return null;
  return (
    <Box mb="lg">
      <SectionCard title={t('texts.shared', { count: texts.length })}>
        <Text c="dimmed" mb="sm">
          {t('texts.sharedWhy')}
        </Text>
        <TextRows texts={texts} withPhone />
      </SectionCard>
    </Box>
  );
}
