import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { sayClock } from '@stepwell/web/format/say-clock';
import { useReader } from '@stepwell/web/format/use-reader';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { useState } from 'react';
import { z } from 'zod';
import type { CounselingNoteGround } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { OpenInheritedNotesMutation, type InheritedNotes } from './notes-apart.graphql';

const grounds: readonly CounselingNoteGround[] = ['CONSENT', 'OVERSIGHT', 'LEGAL_DEFENSE', 'COURT_ORDER'];

/** Notes of a colleague who left: shut until a ground is written down, then among the viewer's own for an hour. */
export function InheritedNotesCard({ patientId, inherited }: { patientId: string; inherited: InheritedNotes }) {
  const { t } = useTranslation();
  const reader = useReader();
  const open = useSendDocument(OpenInheritedNotesMutation, { changes: ['sharing'] });
  const [submitId, setSubmitId] = useState(() => crypto.randomUUID());
  const { authorId, authorName: name, openUntil, notes } = inherited;
  const state = useAppForm({
    initialValues: { ground: grounds[0]!, words: '' },
    schema: z.object({ words: z.string().trim().min(1, t('notesApart.groundMissing')) }),
    onSubmit: async (values) => {
      await open.mutateAsync({ input: { submitId, patientId, authorId, ...values } });
      setSubmitId(crypto.randomUUID());
    },
  });
  return (
    <SectionCard title={t('notesApart.inherited', { name })}>
      {openUntil ? (
        <Text role="status">
          {t('notesApart.openUntil', {
            count: notes.length,
            time: sayClock(new Date(openUntil), reader.zone, reader.locale),
          })}
        </Text>
      ) : (
        <AppForm state={state} submitLabel={t('notesApart.open')}>
          <Text>{t('notesApart.inheritedLead', { name })}</Text>
          <Radio.Group label={t('notesApart.ground')} {...state.field('ground')}>
            <Stack gap="xs" mt="xs">
              {grounds.map((value) => (
                <Radio key={value} value={value} label={t(`notesApart.grounds.${value}`)} />
              ))}
            </Stack>
          </Radio.Group>
          <TextInput label={t('notesApart.groundWords')} maxLength={500} {...state.field('words')} />
        </AppForm>
      )}
    </SectionCard>
  );
}
