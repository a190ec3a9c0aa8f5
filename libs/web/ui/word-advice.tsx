import { Text } from '@mantine/core';
import { useDeferredValue } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { adviseOnWords } from '../forms/kind-words';

/** Says beside a field which words could be kinder; it never stands in the way of saving. */
export function WordAdvice({ texts }: { texts: readonly string[] }) {
  const { t } = useTranslation('web');
  const advice = adviseOnWords(useDeferredValue(texts.join('\n')));
  if (advice.length === 0) return null;
  return (
    <Text size="sm" c="dimmed" mt="sm" role="note">
      {t('form.kinderWords')} {advice.map(({ word, instead }) => t('form.kinderWord', { word, instead })).join(' · ')}
    </Text>
  );
}
