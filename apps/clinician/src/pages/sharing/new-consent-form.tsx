import { Checkbox, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useHistory } from '@stepwell/web/ui/use-history';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Language } from '../../../gql/graphql';
import { urls } from '../../urls';
import { CategoryBoxes } from './category-boxes';
import { categoriesOf, consentTypes, purposesOf } from './choices';
import { consentInput, consentRules, emptyConsent, withType, type ConsentValues } from './consent-values';
import { EndFields } from './end-fields';
import { ReadingFields } from './reading-fields';
import { RecipientFields } from './recipient-fields';
import { PrepareConsentMutation, type Sharing } from './sharing.graphql';

interface NewConsentFormProps {
  patientId: string;
  language: Language;
  sharing: Sharing;
}

/** Everything that a consent must say; what the chosen kind can't have is not offered. */
export function NewConsentForm({ patientId, language, sharing }: NewConsentFormProps) {
  const { t } = useTranslation();
  const toast = useToast();
  const history = useHistory();
  const prepare = useSendDocument(PrepareConsentMutation, { changes: ['sharing'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm<ConsentValues>({
    initialValues: emptyConsent(sharing.suggestedDiscloser, language),
    schema: consentRules(t),
    onSubmit: async (values) => {
      const { prepareConsent } = await prepare.mutateAsync({ input: consentInput(values, submitId, patientId) });
      toast(t('consentForm.prepared'));
      history.push(urls.consent(patientId, prepareConsent.consents[0]!.id));
    },
  });
  const { values } = state.form;
  return (
    <>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
      <AppForm state={state} submitLabel={t('consentForm.submit')}>
        <Radio.Group
          label={t('consentForm.type')}
          value={values.type}
          onChange={(type) => state.form.setValues(withType(values, type))}
        >
          <Stack gap="xs" mt={4}>
            {consentTypes.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`sharing.type.${value}`)}
                description={t(`sharing.typeHint.${value}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <RecipientFields state={state} parties={sharing.parties} />
        <Textarea
          label={t('consentForm.information')}
          autosize
          minRows={2}
          maxLength={1000}
          {...state.field('information')}
        />
        <CategoryBoxes
          label={t('consentForm.categories')}
          offered={categoriesOf(values.type)}
          {...state.field('categories')}
          value={values.categories}
          onChange={(chosen) => state.form.setFieldValue('categories', chosen)}
        />
        <Checkbox.Group
          id={state.fieldId('purposes')}
          label={t('consentForm.purposes')}
          value={values.purposes}
          error={state.form.errors['purposes']}
          onChange={(chosen) => state.form.setFieldValue('purposes', chosen)}
        >
          <Stack gap="xs" mt={4}>
            {purposesOf(values.type).map((value) => (
              <Checkbox key={value} value={value} label={t(`sharing.purpose.${value}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
        <Textarea
          label={t('consentForm.purposeWords')}
          autosize
          minRows={2}
          maxLength={500}
          {...state.field('purposeWords')}
        />
        <TextInput label={t('consentForm.discloser')} maxLength={300} {...state.field('discloser')} />
        <EndFields state={state} today={sharing.today} />
        <ReadingFields state={state} />
      </AppForm>
    </>
  );
}
