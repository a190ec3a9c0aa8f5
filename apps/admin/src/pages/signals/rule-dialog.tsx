import { Checkbox, NativeSelect, Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { toApiError } from '@stepwell/web/graphql/api-error';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { ChangeSignalRuleMutation, type SignalRule } from './signals.graphql';

interface RuleDialogProps {
  /** The rule to change, or none: closed. */
  rule: SignalRule | undefined;
  reload: () => Promise<void>;
  onClose: () => void;
}

function range({ least, most }: { least: number; most: number }): string[] {
  return Array.from({ length: most - least + 1 }, (_, at) => String(least + at));
}

function RuleForm({ rule, reload, onClose }: RuleDialogProps & { rule: SignalRule }) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const change = useSendDocument(ChangeSignalRuleMutation, { changes: ['organization'] });
  const state = useAppForm({
    initialValues: { isOn: rule.isOn, amount: String(rule.amount ?? ''), days: String(rule.days ?? '') },
    schema: z.object({}),
    onSubmit: async ({ isOn, amount, days }) => {
      try {
        await change.mutateAsync({
          input: {
            rule: rule.rule,
            isOn,
            amount: amount === '' ? null : Number(amount),
            days: days === '' ? null : Number(days),
            version: rule.version,
          },
        });
      } catch (thrown) {
        if (toApiError(thrown).code === 'CONFLICT') await reload();
        throw thrown;
      }
      onClose();
      toast(t('signalRules.saved'));
    },
  });
  const { isOn, amount, days } = state.form.values;
  return (
    <AppForm state={state} submitLabel={t('signalRules.save')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t(`signalRules.says.${rule.rule}`, { amount, days })}</Text>
      {rule.amountBounds && (
        <NativeSelect
          label={t(`signalRules.amount.${rule.rule}`)}
          description={t('signalRules.initial', { value: rule.amountBounds.initial })}
          data={range(rule.amountBounds)}
          data-autofocus
          {...state.field('amount')}
        />
      )}
      {rule.daysBounds && (
        <NativeSelect
          label={t('signalRules.days')}
          description={t('signalRules.initial', { value: rule.daysBounds.initial })}
          data={range(rule.daysBounds)}
          {...state.field('days')}
        />
      )}
      {rule.canBeOff ? (
        <Checkbox label={t('signalRules.isOn')} {...state.field('isOn')} checked={isOn} />
      ) : (
        <Text c="dimmed">{t('signalRules.staysOn')}</Text>
      )}
    </AppForm>
  );
}

/** Changes what one rule looks for, in words that follow the numbers. */
export function RuleDialog(props: RuleDialogProps) {
  const { t } = useTranslation('admin');
  const { rule } = props;
  return (
    <FormDialog
      opened={rule !== undefined}
      onClose={props.onClose}
      title={rule ? t(`signalRules.name.${rule.rule}`) : ''}
    >
      {rule && <RuleForm key={`${rule.rule} ${rule.version}`} {...props} rule={rule} />}
    </FormDialog>
  );
}
