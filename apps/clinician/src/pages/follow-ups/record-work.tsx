import { Anchor, Checkbox, Radio, Stack, Textarea, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { Allowed } from '@stepwell/web/session/session-provider';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { TryOutcome } from '../../../gql/graphql';
import { urls } from '../../urls';
import { RecordFollowUpWorkMutation, type Work } from './work.graphql';

const longestNote = 1000;
const ofCall: readonly TryOutcome[] = ['REACHED', 'LEFT_MESSAGE', 'NO_ANSWER', 'WRONG_NUMBER', 'NOT_DONE'];
const ofLetter: readonly TryOutcome[] = ['POSTED', 'NOT_DONE'];
const unfinished: readonly string[] = ['LEFT_MESSAGE', 'NO_ANSWER'];

/** What came of a call or a letter; it counts in the programme and stands in the timeline. */
export function RecordWork({ work }: { work: Work }) {
  const { t } = useTranslation();
  const toast = useToast();
  const record = useSendDocument(RecordFollowUpWorkMutation, { changes: ['tasks', 'follow-ups', 'patients'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const isCall = work.action === 'CALL';
  const offered = (isCall ? ofCall : ofLetter).filter((outcome) => {
    if (outcome === 'WRONG_NUMBER') return Boolean(work.phone);
    // Nothing is left where others listen, or nobody agreed.
    return outcome !== 'LEFT_MESSAGE' || work.phone?.voicemailRule === 'MAY_LEAVE';
  });
  const state = useAppForm({
    initialValues: { outcome: '', triesAgain: true, note: '' },
    schema: z.object({
      outcome: z.string().min(1, t('byHand.outcomeMissing')),
      note: z.string().max(longestNote, t('tasks.outcomeLong', { count: longestNote })),
    }),
    onSubmit: async ({ outcome, triesAgain, note }) => {
      const chosen = offered.find((one) => one === outcome);
      if (!chosen) return;
      const { taskId, phone } = work;
      await record.mutateAsync({
        input: {
          ...{ submitId, taskId, outcome: chosen, note: note.trim() || null },
          triesAgain: unfinished.includes(chosen) && triesAgain,
          contactId: chosen === 'WRONG_NUMBER' ? (phone?.contactId ?? null) : null,
        },
      });
      toast(t('byHand.recorded'));
    },
  });
  const { outcome, triesAgain } = state.form.values;
  return (
    <Stack gap="sm" maw={560} mt="md">
      <Title order={2} size="h3">
        {t('byHand.outcomeTitle')}
      </Title>
      {isCall && (
        <Allowed to="checkin:record">
          <Anchor component={RouterLink} href={urls.recordCheckIn(work.patientId)}>
            {t('byHand.checkIn')}
          </Anchor>
        </Allowed>
      )}
      <AppForm state={state} submitLabel={t('byHand.record')}>
        <Radio.Group label={t('byHand.outcomeLabel')} {...state.field('outcome')}>
          <Stack gap="xs" mt="xs">
            {offered.map((one) => (
              <Radio key={one} value={one} label={t(`byHand.outcome.${one}`)} />
            ))}
          </Stack>
        </Radio.Group>
        {unfinished.includes(outcome) && (
          <Checkbox label={t('byHand.triesAgain')} {...state.field('triesAgain')} checked={triesAgain} />
        )}
        <Textarea label={t('byHand.note')} autosize minRows={2} {...state.field('note')} />
      </AppForm>
    </Stack>
  );
}
