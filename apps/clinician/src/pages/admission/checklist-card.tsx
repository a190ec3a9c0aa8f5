import { Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { SectionCard } from '../../parts/section-card';
import { CheckAdmissionItemMutation, type Admission, type AdmissionItem } from './admission.graphql';
import classes from './admission.module.css';
import { ItemRow } from './item-row';
import { itemPlace } from './item-place';

interface Asked {
  item: AdmissionItem;
  outcome: 'DONE' | 'NOT_NEEDED';
}

/** Asks what was seen, or why an item is not needed. */
function NoteForm({ asked, episodeId, onClose }: { asked: Asked; episodeId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const check = useSendDocument(CheckAdmissionItemMutation, { changes: ['patients', 'tasks'] });
  const { item, outcome } = asked;
  const isFree = outcome === 'DONE' && item.item === 'IDENTITY';
  const label =
    outcome === 'NOT_NEEDED'
      ? 'admission.whyNot'
      : itemPlace[item.item]
        ? 'admission.whereDone'
        : item.item === 'EMERGENCY_CONTACT'
          ? 'admission.whom'
          : 'admission.seen';
  const state = useAppForm({
    initialValues: { note: '' },
    schema: z.object({ note: isFree ? z.string() : z.string().trim().min(1, t('admission.noteMissing')) }),
    onSubmit: async ({ note }) => {
      await check.mutateAsync({ input: { episodeId, item: item.item, outcome, note: note.trim() || null } });
      onClose();
    },
  });
  return (
    <AppForm
      state={state}
      submitLabel={t(outcome === 'DONE' ? 'admission.tick' : 'admission.skip')}
      secondary={<CancelButton onClick={onClose} />}
    >
      <Textarea label={t(label)} maxLength={500} autosize minRows={2} data-autofocus {...state.field('note')} />
    </AppForm>
  );
}

/** What the admission needs, in the order of the desk. */
export function ChecklistCard({ admission, patientId }: { admission: Admission; patientId: string }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const [asked, setAsked] = useState<Asked>();
  const check = useSendDocument(CheckAdmissionItemMutation, { changes: ['patients', 'tasks'] });
  const { items, episodeId } = admission;
  const close = (): void => setAsked(undefined);
  const reopen = ({ item }: AdmissionItem): void =>
    check.mutate(
      { input: { episodeId, item, outcome: 'REOPENED' } },
      { onError: (thrown) => toast(errorSentence(thrown, tWeb)) },
    );
  const open = items.filter(({ how }) => how === null).length;
  return (
    <SectionCard title={t('admission.checklist')}>
      {items.length === 0 ? (
        <Text c="dimmed">{t('admission.noChecklist')}</Text>
      ) : (
        <>
          <Text c="dimmed">{open === 0 ? t('admission.complete') : t('admission.openCount', { count: open })}</Text>
          <ul className={classes['list']}>
            {items.map((item) => (
              <ItemRow
                key={item.item}
                item={item}
                patientId={patientId}
                onTick={(one) => setAsked({ item: one, outcome: 'DONE' })}
                onSkip={(one) => setAsked({ item: one, outcome: 'NOT_NEEDED' })}
                onReopen={reopen}
              />
            ))}
          </ul>
        </>
      )}
      <FormDialog
        opened={asked !== undefined}
        onClose={close}
        title={asked ? t(`admission.item.${asked.item.item}`) : ''}
      >
        {asked && <NoteForm asked={asked} episodeId={episodeId} onClose={close} />}
      </FormDialog>
    </SectionCard>
  );
}
