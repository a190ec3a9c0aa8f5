import { Fieldset, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ProgrammeValues } from './programme-values';

/** A message's own words, in both languages; the link, the PIN and how to stop are added to each. */
export function StepWordsFields({ state, path }: { state: AppFormState<ProgrammeValues>; path: string }) {
  const { t } = useTranslation('admin');
  return (
    <div>
      <Text c="dimmed" mb="xs">
        {t('programme.wordsHelp')}
      </Text>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        {(['en', 'es'] as const).map((language) => (
          <Fieldset key={language} legend={t(`programme.${language}`)}>
            <Stack gap="sm">
              <TextInput
                label={t('programme.subject')}
                lang={language}
                {...state.field(`${path}.${language}.subject`)}
              />
              <Textarea
                label={t('programme.body')}
                lang={language}
                autosize
                minRows={3}
                {...state.field(`${path}.${language}.body`)}
              />
              <TextInput label={t('programme.text')} lang={language} {...state.field(`${path}.${language}.text`)} />
            </Stack>
          </Fieldset>
        ))}
      </SimpleGrid>
    </div>
  );
}
