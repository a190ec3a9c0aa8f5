import { NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { postJson } from '@stepwell/web/graphql/send';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { AssignMeasureMutation, MeasureLibraryQuery, type Measure } from './measures.graphql';

interface AssignDialogProps {
  patientId: string;
  opened: boolean;
  onClose: () => void;
}

const places = ['PHONE', 'TABLET'] as const;

function AssignForm({ usable, patientId, onClose }: { usable: Measure[] } & Omit<AssignDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const toast = useToast();
  const assign = useSendDocument(AssignMeasureMutation, { changes: ['measures'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm<{ code: string; place: string }>({
    initialValues: { code: '', place: 'PHONE' },
    schema: z.object({ code: z.string().min(1, t('measures.whichMissing')) }),
    onSubmit: async ({ code, place }) => {
      if (place === 'TABLET') {
        const { url } = await postJson<{ url: string }>('/auth/tablet-measure/hand-over', { patientId, code });
        window.location.replace(url);
        return;
      }
      await assign.mutateAsync({ input: { submitId, patientId, code } });
      onClose();
      toast(t('measures.assigned'));
    },
  });
  const { code, place } = state.form.values;
  const chosen = usable.find((one) => one.code === code);
  return (
    <AppForm state={state} submitLabel={t('measures.assignSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <NativeSelect
        label={t('measures.which')}
        data={[
          { value: '', label: t('measures.chooseWhich') },
          ...usable.map(({ code: value, title: label }) => ({ value, label })),
        ]}
        data-autofocus
        {...state.field('code')}
      />
      <Radio.Group label={t('measures.where')} {...state.field('place')} value={place}>
        <Stack gap={6} mt={6}>
          {places.map((value) => (
            <Radio key={value} value={value} label={t(`measures.place.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {place === 'TABLET' && <Text>{t('measures.tabletHint')}</Text>}
      {place === 'PHONE' && chosen?.hasSafetyItem && <Text>{t('measures.safetyHint')}</Text>}
      {chosen && !chosen.isInSpanish && <Text c="dimmed">{t('measures.englishHint')}</Text>}
    </AppForm>
  );
}

/** Lets the patient answer: on their own phone, or on this device. */
export function AssignDialog({ patientId, opened, onClose }: AssignDialogProps) {
  const { t } = useTranslation();
  const library = useDocument(MeasureLibraryQuery, {}, { topics: ['measures'], enabled: opened }).data?.measureLibrary;
  const usable = library?.measures.filter(({ isAvailable }) => isAvailable);
  return (
    <FormDialog opened={opened} onClose={onClose} title={t('measures.assignTitle')}>
      {opened && usable && <AssignForm usable={usable} patientId={patientId} onClose={onClose} />}
    </FormDialog>
  );
}
