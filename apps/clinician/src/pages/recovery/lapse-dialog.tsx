import { Checkbox, Textarea, TextInput } from '@mantine/core';
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
import { RecordLapseMutation } from './recovery.graphql';
import type { RecoveryPatient } from './recovery.page';

type Lapse = NonNullable<RecoveryPatient['lapses']>[number];

interface LapseDialogProps {
  patientId: string;
  timeZone: string;
  /** One that staff wrote down, a new one, or none: closed. */
  lapse: Lapse | 'new' | undefined;
  onClose: () => void;
}

const parts = ['whatHappened', 'whatHelped', 'whatToChange'] as const;
const longest = 2000;

function LapseForm({ patientId, timeZone, lapse, onClose }: LapseDialogProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const { now } = useReader();
  const record = useSendDocument(RecordLapseMutation, { changes: ['patients'] });
  const told = lapse === 'new' ? undefined : lapse;
  const [submitId] = useState(() => told?.submitId ?? crypto.randomUUID());
  const words = z
    .string()
    .trim()
    .max(longest, t('recoveryTask.long', { count: longest }));
  const state = useAppForm({
    initialValues: {
      happenedOn: told?.happenedOn ?? localDay(now, timeZone),
      whatHappened: told?.whatHappened ?? '',
      whatHelped: told?.whatHelped ?? '',
      whatToChange: told?.whatToChange ?? '',
      isTakenBack: told?.isTakenBack ?? false,
    },
    schema: z.object({
      happenedOn: z.string().min(1, t('recoveryStart.dayMissing')),
      whatHappened: words,
      whatHelped: words,
      whatToChange: words,
    }),
    onSubmit: async (values) => {
      await record.mutateAsync({ input: { submitId, patientId, ...values, seenVersion: told?.version ?? null } });
      onClose();
      toast(t('lapse.saved'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('lapse.save')} secondary={<CancelButton onClick={onClose} />}>
      <TextInput type="date" label={t('lapse.day')} readOnly={told !== undefined} {...state.field('happenedOn')} />
      {parts.map((part) => (
        <Textarea
          key={part}
          label={tWeb('form.optional', { label: t(`lapse.${part}`) })}
          autosize
          minRows={2}
          {...state.field(part)}
        />
      ))}
      {told && (
        <Checkbox label={t('lapse.takeBack')} {...state.field('isTakenBack')} checked={state.form.values.isTakenBack} />
      )}
    </AppForm>
  );
}

/** Writes a lapse down, or adds to one: what happened, what helped, what to change. */
export function LapseDialog(props: LapseDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog
      opened={props.lapse !== undefined}
      onClose={props.onClose}
      title={t(props.lapse === 'new' ? 'lapse.record' : 'lapse.change')}
    >
      {props.lapse && <LapseForm {...props} />}
    </FormDialog>
  );
}
