import { NativeSelect, Text, Textarea } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { LogInquiryCallInput } from '../../../gql/graphql';
import { LogInquiryCallMutation } from './inquiries.graphql';
import type { Inquiry } from './inquiry';

const outcomes: LogInquiryCallInput['outcome'][] = ['REACHED', 'NO_ANSWER', 'MESSAGE_LEFT', 'WRONG_NUMBER'];
const initialValues = { outcome: 'REACHED' as LogInquiryCallInput['outcome'], note: '' };

function CallForm({ inquiry, onClose }: { inquiry: Inquiry; onClose: () => void }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const log = useSendDocument(LogInquiryCallMutation, { changes: ['intakes', 'tasks'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm({
    initialValues,
    schema: z.object({ note: z.string().max(1_000, t('inquiries.noteLong')) }),
    onSubmit: async ({ outcome, note }) => {
      await log.mutateAsync({ input: { submitId, id: inquiry.id, outcome, note: note.trim() || null } });
      onClose();
      toast(t('inquiries.callLogged'));
    },
  });
  const mayLeave = inquiry.voicemail === 'NAME_AND_NUMBER';
  return (
    <AppForm state={state} submitLabel={t('inquiries.logCallSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <Text>{t(mayLeave ? 'inquiries.mayLeave' : 'inquiries.leaveNothing', { name: inquiry.askFor })}</Text>
      <NativeSelect
        label={t('inquiries.outcomeLabel')}
        data={outcomes.map((value) => ({ value, label: t(`inquiries.outcome.${value}`) }))}
        data-autofocus
        {...state.field('outcome')}
      />
      <Textarea
        label={tWeb('form.optional', { label: t('inquiries.noteLabel') })}
        autosize
        minRows={2}
        {...state.field('note')}
      />
    </AppForm>
  );
}

/** What came of a call; says first what may be left on a machine. */
export function LogCallDialog({ inquiry, onClose }: { inquiry: Inquiry | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={inquiry !== undefined} onClose={onClose} title={t('inquiries.logCallTitle')}>
      {inquiry && <CallForm key={inquiry.id} inquiry={inquiry} onClose={onClose} />}
    </FormDialog>
  );
}
