import { Blockquote, Radio, Stack, Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { Language } from '../../../gql/graphql';
import { ConsentSourceField, sourceOf } from './consent-source-field';
import { RecordVoicemailConsentMutation, VoicemailWordingsQuery } from './contact.graphql';

interface VoicemailFormProps {
  contactId: string;
  /** As people write it. */
  phone: string;
  language: Language;
  onClose: () => void;
}

function VoicemailForm({ contactId, phone, language, onClose }: VoicemailFormProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const wordings = useDocument(VoicemailWordingsQuery, {}, { topics: [] }).data?.voicemailWordings;
  const record = useSendDocument(RecordVoicemailConsentMutation, { changes: ['patients', 'tasks', 'follow-ups'] });
  const state = useAppForm({
    initialValues: { agreed: '', source: '' },
    schema: z.object({
      agreed: z.string().min(1, t('voicemail.agreedMissing')),
      source: z.string().min(1, t('voicemail.sourceMissing')),
    }),
    onSubmit: async (values) => {
      const source = sourceOf(values.source);
      if (!source) return;
      await record.mutateAsync({ input: { contactId, agreed: values.agreed === 'yes', source } });
      onClose();
      toast(t('voicemail.saved'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('voicemail.submit')} secondary={<CancelButton onClick={onClose} />}>
      <div>
        <Text fw={600}>{t('voicemail.slot', { phone })}</Text>
        <Text c="dimmed" mt={4}>
          {t('consents.readOut')}
        </Text>
        <Blockquote p="sm" mt="xs" lang={language.toLowerCase()}>
          {wordings?.find((each) => each.language === language)?.text ?? '…'}
        </Blockquote>
      </div>
      <Radio.Group label={t('voicemail.agreedLabel')} {...state.field('agreed')}>
        <Stack gap="sm" mt="xs">
          {(['yes', 'no'] as const).map((value) => (
            <Radio key={value} value={value} label={t(`voicemail.agreed.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <ConsentSourceField label={t('voicemail.sourceLabel')} {...state.field('source')} />
    </AppForm>
  );
}

/** Records what the patient says about messages on the machine of a number. */
export function VoicemailDialog({ opened, ...form }: VoicemailFormProps & { opened: boolean }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={form.onClose} title={t('voicemail.title')}>
      {opened && <VoicemailForm {...form} />}
    </FormDialog>
  );
}
