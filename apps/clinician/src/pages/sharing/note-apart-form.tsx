import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { SectionCard } from '../../parts/section-card';
import { WriteCounselingNoteMutation, type NoteApart } from './notes-apart.graphql';

const kinds = ['INDIVIDUAL', 'GROUP', 'FAMILY'] as const;

/** Writes a note that is kept apart. */
export function NoteApartForm({ patientId, today }: { patientId: string; today: string }) {
  const { t } = useTranslation();
  const toast = useToast();
  const write = useSendDocument(WriteCounselingNoteMutation, { changes: ['sharing'] });
  const [submitId, setSubmitId] = useState(() => crypto.randomUUID());
  const state = useAppForm<{ sessionKind: NoteApart['sessionKind']; heldOn: string; text: string }>({
    initialValues: { sessionKind: 'INDIVIDUAL', heldOn: today, text: '' },
    schema: z.object({
      heldOn: z.string().min(1, t('notesApart.heldOnMissing')),
      text: z.string().trim().min(1, t('notesApart.textMissing')),
    }),
    onSubmit: async (values) => {
      await write.mutateAsync({ input: { ...values, submitId, patientId } });
      setSubmitId(crypto.randomUUID());
      state.form.setFieldValue('text', '');
      toast(t('notesApart.kept'));
    },
  });
  return (
    <SectionCard title={t('notesApart.write')}>
      <UnsavedGuard isUnsaved={() => state.form.getValues().text !== ''} />
      <AppForm state={state} submitLabel={t('notesApart.keep')}>
        <Group grow align="flex-start" gap="sm">
          <NativeSelect
            label={t('notesApart.kind')}
            data={kinds.map((value) => ({ value, label: t(`notesApart.kinds.${value}`) }))}
            {...state.field('sessionKind')}
          />
          <TextInput type="date" max={today} label={t('notesApart.heldOn')} {...state.field('heldOn')} />
        </Group>
        <Textarea label={t('notesApart.text')} autosize minRows={5} maxLength={10_000} {...state.field('text')} />
      </AppForm>
    </SectionCard>
  );
}
