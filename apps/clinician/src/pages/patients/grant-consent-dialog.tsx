import { Blockquote, Checkbox, Text } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { Language } from '../../../gql/graphql';
import { ConsentSourceField, sourceOf } from './consent-source-field';
import type { ConsentSlot } from './consent-slots';
import { ConsentWordingsQuery, GrantConsentMutation } from './contact.graphql';

interface GrantConsentProps {
  slot: ConsentSlot;
  patientId: string;
  language: Language;
  onClose: () => void;
}

function GrantConsentForm({ slot, patientId, language, onClose }: GrantConsentProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const wording = useDocument(ConsentWordingsQuery, {}, { topics: [] }).data?.consentWordings.find(
    (each) => each.channel === slot.channel && each.purpose === slot.purpose && each.language === language,
  );
  const grant = useSendDocument(GrantConsentMutation, { changes: ['patients', 'follow-ups'] });
  const state = useAppForm({
    initialValues: { source: '', allowsNumbers: false },
    schema: z.object({ source: z.string().min(1, t('consents.sourceMissing')), allowsNumbers: z.boolean() }),
    onSubmit: async (values) => {
      const source = sourceOf(values.source);
      if (!source) return;
      await grant.mutateAsync({ input: { patientId, ...slot, source, allowsNumbers: values.allowsNumbers } });
      onClose();
      toast(t('consents.granted'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('consents.grantSubmit')} secondary={<CancelButton onClick={onClose} />}>
      <div>
        <Text fw={600}>{`${t(`channel.${slot.channel}`)}: ${t(`consents.purpose.${slot.purpose}`)}`}</Text>
        <Text c="dimmed" mt={4}>
          {t('consents.readOut')}
        </Text>
        <Blockquote p="sm" mt="xs" lang={language.toLowerCase()}>
          {wording?.text ?? t('consents.grantLead')}
        </Blockquote>
      </div>
      {wording?.numbers && (
        <div>
          <Text c="dimmed">{t('consents.readNumbers')}</Text>
          <Blockquote p="sm" mt="xs" mb="xs" lang={language.toLowerCase()}>
            {wording.numbers}
          </Blockquote>
          <Checkbox
            label={t('consents.allowNumbers')}
            {...state.form.getInputProps('allowsNumbers', { type: 'checkbox' })}
          />
        </div>
      )}
      <ConsentSourceField label={t('consents.sourceLabel')} {...state.field('source')} />
    </AppForm>
  );
}

/** Records that the patient agreed to messages for one purpose by one channel. */
export function GrantConsentDialog({
  slot,
  ...rest
}: Omit<GrantConsentProps, 'slot'> & { slot: ConsentSlot | undefined }) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={slot !== undefined} onClose={rest.onClose} title={t('consents.grantTitle')}>
      {slot && <GrantConsentForm slot={slot} {...rest} />}
    </FormDialog>
  );
}
