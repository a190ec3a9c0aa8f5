import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { Transport, WindowOptionsQuery as Answer } from '../../../gql/graphql';
import { RecordMeetingReachMutation } from './window-options.graphql';

interface ReachDialogProps {
  opened: boolean;
  onClose: () => void;
  patientId: string;
  current: Answer['windowOptions']['reach'];
}

const transports: Transport[] = ['BUS', 'WALK', 'BIKE', 'CAR'];

function ReachForm({ onClose, patientId, current }: Omit<ReachDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const toast = useToast();
  const record = useSendDocument(RecordMeetingReachMutation, { changes: ['patients'] });
  const state = useAppForm({
    initialValues: {
      transport: current?.transport ?? 'BUS',
      postalCode: current?.postalCode ?? '',
      withinMiles: current?.withinMiles ?? 5,
    },
    schema: z.object({
      postalCode: z
        .string()
        .trim()
        .regex(/^\d{5}$/, t('reach.zipMissing')),
      withinMiles: z.int(t('reach.withinMissing')).min(1, t('reach.withinMissing')).max(50, t('reach.withinMissing')),
    }),
    onSubmit: async (values) => {
      await record.mutateAsync({ input: { patientId, ...values, postalCode: values.postalCode.trim() } });
      onClose();
      toast(t('reach.saved'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('reach.save')} secondary={<CancelButton onClick={onClose} />}>
      <NativeSelect
        label={t('reach.transport')}
        data={transports.map((value) => ({ value, label: t(`reach.transports.${value}`) }))}
        {...state.field('transport')}
      />
      <TextInput
        label={t('reach.zip')}
        description={t('reach.zipHelp')}
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        {...state.field('postalCode')}
      />
      <NumberInput
        label={t('reach.within')}
        description={t('reach.withinHelp')}
        min={1}
        max={50}
        allowDecimal={false}
        {...state.field('withinMiles')}
      />
    </AppForm>
  );
}

/** How a patient gets around, written down by staff: it decides what counts as in reach. */
export function ReachDialog({ opened, ...rest }: ReachDialogProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={t('reach.title')}>
      {opened && <ReachForm {...rest} />}
    </FormDialog>
  );
}
