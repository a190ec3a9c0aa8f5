import { NativeSelect, Text, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { DiscloseOtherwiseInput } from '../../../gql/graphql';
import { AgreementSelect } from '../../parts/agreement-select';
import { CategoryBoxes } from './category-boxes';
import { means, purposes } from './choices';
import { DiscloseOtherwiseMutation } from './sharing.graphql';

interface OtherDisclosureProps {
  patientId: string;
  opened: boolean;
  onClose: () => void;
}

type Values = Pick<DiscloseOtherwiseInput, 'basis' | 'purpose' | 'categories' | 'means'> & {
  agreementId: string;
  recipientName: string;
  recipientAffiliation: string;
  authority: string;
};

const bases: readonly Values['basis'][] = [
  'QSOA',
  'COURT_ORDER',
  'AUDIT_EVALUATION',
  'RESEARCH',
  'INTERNAL',
  'CRIME_ON_PREMISES',
  'CHILD_ABUSE_REPORT',
];

function OtherForm({ patientId, onClose }: Omit<OtherDisclosureProps, 'opened'>) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const record = useSendDocument(DiscloseOtherwiseMutation, { changes: ['sharing'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm<Values>({
    initialValues: {
      ...{ basis: 'QSOA', agreementId: '', recipientName: '', recipientAffiliation: '', purpose: 'OPERATIONS' },
      ...{ categories: [], means: 'CALL', authority: '' },
    },
    schema: z
      .object({
        basis: z.string(),
        agreementId: z.string(),
        recipientName: z.string().trim(),
        categories: z.array(z.string()).min(1, t('otherDisclosure.categoriesMissing')),
      })
      .refine(({ basis, agreementId }) => basis !== 'QSOA' || agreementId !== '', {
        path: ['agreementId'],
        error: t('agreements.chooseMissing'),
      })
      .refine(({ basis, recipientName }) => basis === 'QSOA' || recipientName !== '', {
        path: ['recipientName'],
        error: t('otherDisclosure.nameMissing'),
      }),
    onSubmit: async ({ agreementId, recipientName, recipientAffiliation, authority, ...values }) => {
      // The agreement says who gets it, and is the paper that it rests on.
      const who = values.basis === 'QSOA' ? { agreementId } : { recipientName, recipientAffiliation, authority };
      await record.mutateAsync({ input: { submitId, patientId, ...values, ...who } });
      onClose();
      toast(t('otherDisclosure.done'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('otherDisclosure.submit')} secondary={<CancelButton onClick={onClose} />}>
      <Text c="dimmed">{t('otherDisclosure.lead')}</Text>
      <NativeSelect
        label={t('otherDisclosure.basis')}
        data={bases.map((value) => ({ value, label: t(`sharing.basis.${value}`) }))}
        {...state.field('basis')}
      />
      {state.form.values.basis === 'QSOA' ? (
        <AgreementSelect {...state.field('agreementId')} />
      ) : (
        <>
          <TextInput
            label={tWeb('form.optional', { label: t('otherDisclosure.authority') })}
            description={t('otherDisclosure.authorityHelp')}
            maxLength={300}
            {...state.field('authority')}
          />
          <TextInput
            label={t('otherDisclosure.name')}
            maxLength={200}
            autoComplete="off"
            {...state.field('recipientName')}
          />
          <TextInput
            label={tWeb('form.optional', { label: t('otherDisclosure.place') })}
            maxLength={200}
            {...state.field('recipientAffiliation')}
          />
        </>
      )}
      <NativeSelect
        label={t('otherDisclosure.purpose')}
        data={purposes.map((value) => ({ value, label: t(`sharing.purpose.${value}`) }))}
        {...state.field('purpose')}
      />
      <CategoryBoxes
        label={t('otherDisclosure.categories')}
        {...state.field('categories')}
        value={state.form.values.categories}
        onChange={(chosen) => state.form.setFieldValue('categories', chosen)}
      />
      <NativeSelect
        label={t('otherDisclosure.means')}
        data={means.map((value) => ({ value, label: t(`sharing.means.${value}`) }))}
        {...state.field('means')}
      />
    </AppForm>
  );
}

/** Writes down what left on a ground of the law. */
export function OtherDisclosureDialog({ opened, ...props }: OtherDisclosureProps) {
  const { t } = useTranslation();
  return (
    <FormDialog opened={opened} onClose={props.onClose} title={t('otherDisclosure.title')}>
      {opened && <OtherForm {...props} />}
    </FormDialog>
  );
}
