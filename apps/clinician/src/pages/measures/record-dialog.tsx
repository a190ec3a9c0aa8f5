import { NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { MeasureLibraryQuery, RecordMeasureMutation, type Measure } from './measures.graphql';

interface RecordDialogProps {
  patientId: string;
  opened: boolean;
  onClose: () => void;
}

function RecordForm({ measure, patientId, onClose }: { measure: Measure } & Omit<RecordDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const toast = useToast();
  const record = useSendDocument(RecordMeasureMutation, { changes: ['measures', 'tasks'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const { code, version, title, intro, questions } = measure;
  const state = useAppForm({
    initialValues: { answers: questions.map(() => '') },
    schema: z.object({
      answers: z.tuple(
        questions.map((_, index) => z.string().min(1, t('measures.unanswered', { number: index + 1 }))) as [
          z.ZodString,
        ],
      ),
    }),
    onSubmit: async ({ answers }) => {
      const { recordMeasure } = await record.mutateAsync({
        input: { submitId, patientId, code, version, answers: answers.map(Number) },
      });
      const newest = recordMeasure.trends.find((trend) => trend.code === code)?.results[0];
      onClose();
      if (newest?.isSafety) toast(t('measures.savedSafety'));
      else if (newest) toast(t('measures.saved', { title, score: newest.score, band: newest.band }));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('measures.save')} secondary={<CancelButton onClick={onClose} />}>
      <Text fw={600}>{intro}</Text>
      {questions.map(({ text, options }, index) => (
        <Radio.Group
          key={text}
          label={`${index + 1}. ${text}`}
          {...state.field(`answers.${index}`)}
          value={state.form.values.answers[index] ?? ''}
        >
          <Stack gap={6} mt={6}>
            {options.map((words, at) => (
              <Radio key={words} value={String(at)} label={words} />
            ))}
          </Stack>
        </Radio.Group>
      ))}
    </AppForm>
  );
}

/** Staff ask the questions and write the answers down. */
export function RecordDialog({ patientId, opened, onClose }: RecordDialogProps) {
  const { t } = useTranslation();
  const [code, setCode] = useState('');
  const library = useDocument(MeasureLibraryQuery, {}, { topics: ['measures'], enabled: opened }).data?.measureLibrary;
  const usable = library?.measures.filter(({ isAvailable }) => isAvailable) ?? [];
  const measure = usable.find((one) => one.code === code);
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('measures.recordTitle')}>
      {opened && library && (
        <>
          <NativeSelect
            label={t('measures.which')}
            data={[
              { value: '', label: t('measures.chooseWhich') },
              ...usable.map(({ code: value, title: label }) => ({ value, label })),
            ]}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            mb="md"
            data-autofocus
          />
          {measure && (
            <RecordForm key={`${code} ${measure.version}`} measure={measure} patientId={patientId} onClose={onClose} />
          )}
        </>
      )}
    </FormDialog>
  );
}
