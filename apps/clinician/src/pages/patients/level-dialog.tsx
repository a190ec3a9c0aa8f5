import { NativeSelect, Text, TextInput } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { levelsOfCare } from '../../parts/levels-of-care';
import { PlacesField } from '../../parts/places-field';
import type { ContactPatient } from './contact.graphql';
import { ChangeLevelOfCareMutation } from './episode.graphql';

interface LevelProps {
  episode: NonNullable<ContactPatient['episode']>;
  onClose: () => void;
}

function LevelForm({ episode: current, onClose }: LevelProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const reader = useReader();
  const change = useSendDocument(ChangeLevelOfCareMutation, { changes: ['patients'] });
  // What was on the screen when the dialog opened is what the API compares with.
  const [{ id: episodeId, levelOfCare: from }] = useState(current);
  const state = useAppForm({
    initialValues: { to: '', effectiveOn: localDay(reader.now, current.timeZone), overCapacityReason: '' },
    schema: z.object({
      to: z.string().min(1, t('episode.levelMissing')),
      effectiveOn: z.string().min(1, t('episode.dayMissing')),
    }),
    onSubmit: async ({ to, effectiveOn, overCapacityReason: reason }) => {
      const chosen = levelsOfCare.find((level) => level === to);
      if (!chosen) return;
      await change.mutateAsync({
        input: { episodeId, from, to: chosen, effectiveOn, overCapacityReason: reason.trim() || null },
      });
      onClose();
      toast(t('episode.changed'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('episode.changeSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t('episode.changeText')}</Text>
      <NativeSelect
        label={t('episode.newLevel')}
        data-autofocus
        data={[
          { value: '', label: t('newPatient.chooseLevel') },
          ...levelsOfCare
            .filter((level) => level !== from)
            .map((value) => ({ value, label: t(`levelOfCare.${value}`) })),
        ]}
        {...state.field('to')}
      />
      <TextInput type="date" label={t('episode.effectiveOn')} maw={200} {...state.field('effectiveOn')} />
      <PlacesField {...state.field('overCapacityReason')} />
    </AppForm>
  );
}

/** Moves the patient to another level of care. */
export function LevelDialog({ opened, ...rest }: LevelProps & { opened: boolean }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={t('episode.changeTitle')}>
      {opened && <LevelForm {...rest} />}
    </FormDialog>
  );
}
