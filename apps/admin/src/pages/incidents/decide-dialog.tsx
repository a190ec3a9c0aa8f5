import { NumberInput, Radio, Stack, Textarea } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { IncidentDecision } from '../../../gql/graphql';
import { DecidePrivacyIncidentMutation, type PrivacyIncident } from './incidents.graphql';

const decisions: readonly IncidentDecision[] = ['BREACH', 'LOW_PROBABILITY', 'NO_INCIDENT'];

/** Writes down what an assessment came to. */
export function DecideDialog({ incident, onClose }: { incident: PrivacyIncident; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const decide = useSendDocument(DecidePrivacyIncidentMutation, { changes: ['organization'] });
  const state = useAppForm({
    initialValues: {
      decision: incident.decision ?? 'LOW_PROBABILITY',
      note: incident.decisionNote ?? '',
      peopleAffected: incident.peopleAffected,
    },
    schema: z
      .object({
        note: z.string().trim().min(1, t('incidents.needed')),
        peopleAffected: z.int({ error: t('incidents.number') }).min(0, t('incidents.number')),
      })
      .loose(),
    onSubmit: async ({ decision, note, peopleAffected }) => {
      await decide.mutateAsync({
        input: { id: incident.id, version: incident.version, decision, note, peopleAffected },
      });
      onClose();
      toast(t('incidents.decided'));
    },
  });
  return (
    <FormDialog opened onClose={onClose} title={t('incidents.decideTitle')}>
      <AppForm state={state} submitLabel={t('incidents.decide')} secondary={<CancelButton onClick={onClose} />}>
        <Radio.Group label={t('incidents.state')} {...state.field('decision')}>
          <Stack gap="xs" mt="xs">
            {decisions.map((decision) => (
              <Radio key={decision} value={decision} label={t(`incidents.decision.${decision}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('incidents.reasons')}
          autosize
          minRows={3}
          maxLength={2000}
          data-autofocus
          {...state.field('note')}
        />
        <NumberInput
          label={t('incidents.people')}
          maw={200}
          min={0}
          allowDecimal={false}
          {...state.field('peopleAffected')}
        />
      </AppForm>
    </FormDialog>
  );
}
