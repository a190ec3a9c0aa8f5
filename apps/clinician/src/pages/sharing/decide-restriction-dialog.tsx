import { Radio, Stack, Text, Textarea } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { RestrictionDecision } from '../../../gql/graphql';
import { DecideRestrictionMutation, type Restriction } from './sharing.graphql';

function DecideForm({ wish, onClose }: { wish: Restriction; onClose: () => void }) {
  const { t } = useTranslation();
  const decide = useSendDocument(DecideRestrictionMutation, { changes: ['sharing'] });
  const state = useAppForm<{ decision: RestrictionDecision; words: string }>({
    initialValues: { decision: 'AGREED', words: '' },
    schema: z.object({ words: z.string().trim().min(1, t('sharing.decisionMissing')) }),
    onSubmit: async (values) => {
      await decide.mutateAsync({ input: { restrictionId: wish.id, ...values } });
      onClose();
    },
  });
  return (
    <AppForm state={state} submitLabel={t('sharing.decide')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{wish.words}</Text>
      <Radio.Group label={t('sharing.decideTitle')} {...state.field('decision')}>
        <Stack gap="xs" mt={4}>
          <Radio value="AGREED" label={t('sharing.agree')} />
          <Radio value="DECLINED" label={t('sharing.decline')} />
        </Stack>
      </Radio.Group>
      <Textarea label={t('sharing.decisionWhy')} autosize minRows={2} maxLength={1000} {...state.field('words')} />
    </AppForm>
  );
}

/** Agrees to a wish to share less, or declines it, with a reason. */
export function DecideRestrictionDialog({ wish, onClose }: { wish: Restriction | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={wish !== undefined} onClose={onClose} title={t('sharing.decideTitle')}>
      {wish && <DecideForm wish={wish} onClose={onClose} />}
    </FormDialog>
  );
}
