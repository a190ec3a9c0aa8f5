import { Checkbox, Radio, Stack, Text, Textarea } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { ReachedAnswer, RiskLevel } from '../../gql/graphql';
import { CloseSafetyItemMutation, type SafetyItem } from './safety-items.graphql';

interface OutcomeProps {
  item: SafetyItem;
  onClose: () => void;
}

const answers: readonly ReachedAnswer[] = ['REACHED', 'NOT_REACHED', 'EMERGENCY_SERVICES'];
const levels: readonly RiskLevel[] = ['LOW', 'MODERATE', 'HIGH', 'UNKNOWN'];
const LONGEST_NOTE = 1000;

function OutcomeForm({ item, onClose }: OutcomeProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const close = useSendDocument(CloseSafetyItemMutation, { changes: ['check-ins', 'tasks', 'follow-ups'] });
  const state = useAppForm({
    initialValues: { reached: '', riskLevel: '', planReviewed: false, supervisorInformed: false, note: '' },
    schema: z
      .object({
        reached: z.string().min(1, t('safety.form.reachedMissing')),
        riskLevel: z.string().min(1, t('safety.form.riskMissing')),
        note: z.string().max(LONGEST_NOTE, t('safety.form.noteLong', { count: LONGEST_NOTE })),
        supervisorInformed: z.boolean(),
      })
      .refine(({ reached, riskLevel }) => reached !== 'REACHED' || riskLevel !== 'UNKNOWN', {
        path: ['riskLevel'],
        error: t('safety.form.riskMissing'),
      })
      .refine(({ reached, supervisorInformed }) => reached === 'REACHED' || reached === '' || supervisorInformed, {
        path: ['supervisorInformed'],
        error: t('safety.form.supervisorNeeded'),
      }),
    onSubmit: async ({ note, planReviewed, supervisorInformed, ...chosen }) => {
      const reached = answers.find((answer) => answer === chosen.reached);
      const riskLevel = levels.find((level) => level === chosen.riskLevel);
      if (!reached || !riskLevel) return;
      await close.mutateAsync({
        input: { id: item.id, reached, riskLevel, planReviewed, supervisorInformed, note: note.trim() || null },
      });
      onClose();
      toast(t('safety.form.saved'));
    },
  });
  const { planReviewed, supervisorInformed } = state.form.values;
  return (
    <AppForm state={state} submitLabel={t('safety.form.save')} secondary={<CancelButton onClick={onClose} />}>
      <Text fw={600}>{item.patient.displayName}</Text>
      <Radio.Group label={t('safety.form.reached')} {...state.field('reached')}>
        <Stack gap="xs" mt="xs">
          {answers.map((value) => (
            <Radio key={value} value={value} label={t(`safety.reached.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group label={t('safety.form.risk')} description={t('safety.form.riskHelp')} {...state.field('riskLevel')}>
        <Stack gap="xs" mt="xs">
          {levels.map((value) => (
            <Radio key={value} value={value} label={t(`safety.form.level.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <Checkbox label={t('safety.form.plan')} {...state.field('planReviewed')} checked={planReviewed} />
      <Checkbox
        label={t('safety.form.supervisor')}
        {...state.field('supervisorInformed')}
        checked={supervisorInformed}
      />
      <Textarea label={t('safety.form.note')} autosize minRows={2} {...state.field('note')} />
    </AppForm>
  );
}

/** Records what came of a safety item, which closes it. */
export function SafetyOutcomeDialog({ opened, ...rest }: OutcomeProps & { opened: boolean }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={rest.onClose} title={t('safety.form.title')}>
      {opened && <OutcomeForm {...rest} />}
    </FormDialog>
  );
}
