import { Radio, Stack, Textarea } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { AddTreatmentGoalMutation, UpdateTreatmentGoalMutation, type Goal } from './goals.graphql';

const LONGEST = 300;
const statuses = ['ACTIVE', 'MET', 'ENDED'] as const;

interface GoalFormProps {
  patientId: string;
  /** The goal to change; undefined adds one. */
  goal: Goal | undefined;
  onClose: () => void;
}

function GoalForm({ patientId, goal, onClose }: GoalFormProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const add = useSendDocument(AddTreatmentGoalMutation, { changes: ['patients', 'groups'] });
  const update = useSendDocument(UpdateTreatmentGoalMutation, { changes: ['patients', 'groups'] });
  const state = useAppForm({
    initialValues: { text: goal?.text ?? '', status: goal?.status ?? 'ACTIVE' },
    schema: z.object({
      text: z
        .string()
        .trim()
        .min(1, t('goals.missing'))
        .max(LONGEST, t('goals.long', { count: LONGEST })),
    }),
    onSubmit: async ({ text, status }) => {
      if (goal) await update.mutateAsync({ input: { id: goal.id, version: goal.version, text: text.trim(), status } });
      else await add.mutateAsync({ input: { patientId, text: text.trim() } });
      onClose();
      toast(t(goal ? 'goals.changed' : 'goals.added'));
    },
  });
  return (
    <AppForm
      state={state}
      submitLabel={t(goal ? 'goals.changeSubmit' : 'goals.addSubmit')}
      secondary={<CancelButton onClick={onClose} />}
    >
      <Textarea
        label={t('goals.label')}
        description={t('goals.help')}
        autosize
        minRows={2}
        data-autofocus
        {...state.field('text')}
      />
      {goal && (
        <Radio.Group label={t('goals.status')} {...state.field('status')}>
          <Stack gap="xs" mt={6}>
            {statuses.map((value) => (
              <Radio key={value} value={value} label={t(`goals.statuses.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </AppForm>
  );
}

/** Adds a goal, or rewords, closes and reopens one. */
export function GoalDialog({ opened, ...props }: GoalFormProps & { opened: boolean }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={props.onClose} title={t(props.goal ? 'goals.changeTitle' : 'goals.addTitle')}>
      <GoalForm key={props.goal?.id} {...props} />
    </FormDialog>
  );
}
