import { Text, Textarea } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState, type ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { AnswerPatientMutation } from './care-messages.graphql';

interface AnswerFormProps {
  patientId: string;
  patientName: string;
  /** What stands on the page and was not read before: answering says that it was. */
  seenIds: readonly string[];
  /** A neutral note tells the patient that there is something to read. */
  isTold: boolean;
  secondary: ReactNode;
}

/** As many signs as the server takes. */
const LONGEST = 2000;

/** What is written to the patient, in the writer's own name; sent once, however often the button is pressed. */
export function AnswerForm({ patientId, patientName, seenIds, isTold, secondary }: AnswerFormProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const [submitId, setSubmitId] = useState(() => crypto.randomUUID());
  const answer = useSendDocument(AnswerPatientMutation, { changes: ['check-ins', 'tasks', 'follow-ups'] });
  const state = useAppForm({
    initialValues: { body: '' },
    schema: z.object({
      body: z
        .string()
        .trim()
        .min(1, t('careMessages.missing'))
        .refine((body) => [...body].length <= LONGEST, t('careMessages.long', { count: LONGEST })),
    }),
    onSubmit: async ({ body }) => {
      await answer.mutateAsync({ input: { patientId, submitId, seenIds: [...seenIds], body } });
      state.form.setValues({ body: '' });
      setSubmitId(crypto.randomUUID());
      toast(t('careMessages.sent'));
    },
  });
  return (
    <>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
      <AppForm state={state} submitLabel={t('careMessages.send')} secondary={secondary}>
        <Textarea
          label={t('careMessages.label', { name: patientName })}
          description={t('careMessages.help')}
          autosize
          minRows={3}
          maxRows={14}
          {...state.field('body')}
        />
        <Text size="sm" c="dimmed">
          {t(isTold ? 'careMessages.told' : 'careMessages.notTold')}
        </Text>
      </AppForm>
    </>
  );
}
