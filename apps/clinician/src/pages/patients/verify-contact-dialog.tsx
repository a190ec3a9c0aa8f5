import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { readableAddress, type Contact } from './contact-row';
import { SendContactCodeMutation, VerifyContactMutation } from './contact.graphql';

interface StepProps {
  contact: Contact;
  onClose: () => void;
}

function CodeForm({ contact, onClose, onSendAgain }: StepProps & { onSendAgain: () => void }) {
  const { t } = useTranslation();
  const toast = useToast();
  const verify = useSendDocument(VerifyContactMutation, { changes: ['patients'] });
  const state = useAppForm({
    initialValues: { code: '' },
    schema: z.object({ code: z.string().regex(/^(\D*\d){6}\D*$/, t('contacts.codeMissing')) }),
    onSubmit: async ({ code }) => {
      await verify.mutateAsync({ input: { contactId: contact.id, code: code.replace(/\D/g, '') } });
      onClose();
      toast(t('contacts.verified'));
    },
  });
  return (
    <Stack gap="md">
      <Text role="status">{t('contacts.codeSent', { address: readableAddress(contact) })}</Text>
      <AppForm
        state={state}
        submitLabel={t('contacts.verifySubmit')}
        secondary={
          <Anchor component="button" type="button" onClick={onSendAgain}>
            {t('contacts.sendAgain')}
          </Anchor>
        }
      >
        <TextInput
          label={t('contacts.codeLabel')}
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          maw={220}
          data-autofocus
          className="sw-figures"
          {...state.field('code')}
        />
      </AppForm>
    </Stack>
  );
}

function VerifySteps({ contact, onClose }: StepProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const send = useSendDocument(SendContactCodeMutation, { changes: ['patients'] });
  const [waits, setWaits] = useState(contact.verification === 'CODE_SENT');
  const sendCode = (): void => {
    send.mutate({ input: { contactId: contact.id } }, { onSuccess: () => setWaits(true) });
  };
  const refusal = send.error && (
    <Notice tone="warning" role="alert">
      {errorSentence(send.error, tWeb)}
    </Notice>
  );
  if (waits) {
    return (
      <Stack gap="md">
        {refusal}
        <CodeForm contact={contact} onClose={onClose} onSendAgain={sendCode} />
      </Stack>
    );
  }
  return (
    <Stack gap="md">
      <Text>{t('contacts.verifyLead', { address: readableAddress(contact) })}</Text>
      <Text c="dimmed">{t('contacts.verifyNeutral')}</Text>
      {refusal}
      <Group gap="sm">
        <Button onClick={sendCode} loading={send.isPending} data-autofocus>
          {t('contacts.sendCode')}
        </Button>
        <CancelButton onClick={onClose} />
      </Group>
    </Stack>
  );
}

/** Verifies by read-back: a code goes out, the patient reads it to the person at this screen. */
export function VerifyContactDialog({ contact, onClose }: { contact: Contact | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={contact !== undefined} onClose={onClose} title={t('contacts.verifyTitle')}>
      {contact && <VerifySteps key={contact.id} contact={contact} onClose={onClose} />}
    </FormDialog>
  );
}
