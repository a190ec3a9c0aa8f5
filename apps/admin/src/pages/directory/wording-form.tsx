import { Radio, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { WordingQuery as Answer, WordingChoice } from '../../../gql/graphql';
import { ChooseWordingMutation } from './wording.graphql';

const choices: readonly WordingChoice[] = ['HISTORIC', 'OWN', 'LABELS'];

type WordingValues = { choice: string; texts: string[]; source: string };

/** What stands beside our own words for the twelve: the historic text, text that the organization may show, or nothing. */
export function WordingForm({ fellowship, list }: { fellowship: string; list: Answer['stepTexts'][number] }) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const choose = useSendDocument(ChooseWordingMutation, { changes: ['meetings'] });
  const isOwn = list.choice === 'OWN';
  const state = useAppForm<WordingValues>({
    initialValues: {
      choice: list.choice,
      texts: isOwn ? [...list.wording] : list.labels.map(() => ''),
      source: isOwn ? (list.source ?? '') : '',
    },
    schema: z
      .object({ choice: z.string(), texts: z.array(z.string().max(1_000, t('wording.textLong'))), source: z.string() })
      .refine(({ choice, source }) => choice !== 'OWN' || source.trim() !== '', {
        path: ['source'],
        error: t('wording.sourceMissing'),
      })
      .refine(({ choice, texts }) => choice !== 'OWN' || texts.every((text) => text.trim() !== ''), {
        path: ['texts', 0],
        error: t('wording.textsMissing'),
      }),
    onSubmit: async ({ choice, texts, source }) => {
      const chosen = choices.find((each) => each === choice) ?? 'LABELS';
      const own = chosen === 'OWN' ? { texts, source } : {};
      await choose.mutateAsync({ input: { fellowship, kind: list.kind, choice: chosen, ...own } });
      toast(t('wording.saved'));
    },
  });
  return (
    <section>
      <Title order={2} mt="xl">
        {t(`wording.kind.${list.kind}`)}
      </Title>
      <AppForm state={state} submitLabel={t('wording.save')}>
        <Radio.Group label={t('wording.choice')} {...state.field('choice')}>
          <Stack gap="xs" mt="xs">
            {choices
              .filter((choice) => choice !== 'HISTORIC' || list.hasHistoric)
              .map((choice) => (
                <Radio key={choice} value={choice} label={t(`wording.choices.${choice}`)} />
              ))}
          </Stack>
        </Radio.Group>
        {list.choice === 'HISTORIC' && state.form.values.choice === 'HISTORIC' && (
          <Text c="dimmed" size="xs">
            {list.source} {list.notice}
          </Text>
        )}
        {state.form.values.choice === 'OWN' && (
          <>
            <TextInput
              label={t('wording.source')}
              description={t('wording.sourceHelp')}
              maxLength={500}
              {...state.field('source')}
            />
            {list.labels.map((label, at) => (
              <Textarea
                key={label}
                label={`${at + 1}. ${label}`}
                autosize
                minRows={1}
                {...state.field(`texts.${at}`)}
              />
            ))}
          </>
        )}
      </AppForm>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </section>
  );
}
