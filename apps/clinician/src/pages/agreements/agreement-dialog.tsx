import { Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { CancelButton, FormDialog } from '@stepwell/web/ui/form-dialog';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { Agreement } from '../../parts/agreements.graphql';
import { useColleagues } from '../../parts/use-colleagues';
import { SaveServiceAgreementMutation } from './agreements.graphql';

function AgreementForm({ agreement, onClose }: { agreement: Agreement | undefined; onClose: () => void }) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const colleagues = useColleagues('task:manage') ?? [];
  const save = useSendDocument(SaveServiceAgreementMutation, { changes: ['organization', 'tasks'] });
  const [submitId] = useState(() => crypto.randomUUID());
  const state = useAppForm({
    initialValues: {
      ...{ name: agreement?.name ?? '', services: agreement?.services ?? '', signedOn: agreement?.signedOn ?? '' },
      ...{ endsOn: agreement?.endsOn ?? '', documentName: agreement?.documentName ?? '' },
      keeperId: agreement?.keeperId ?? '',
    },
    schema: z.object({
      name: z.string().trim().min(1, t('agreements.nameMissing')),
      services: z.string().trim().min(1, t('agreements.servicesMissing')),
      signedOn: z.string().min(1, t('agreements.signedOnMissing')),
      documentName: z.string().trim().min(1, t('agreements.documentMissing')),
      keeperId: z.string().min(1, t('agreements.keeperMissing')),
    }),
    onSubmit: async ({ endsOn, ...values }) => {
      const { id = null, version = 0 } = agreement ?? {};
      await save.mutateAsync({ input: { ...values, submitId, id, version, endsOn: endsOn || null } });
      toast(t('agreements.saved'));
      onClose();
    },
  });
  return (
    <AppForm state={state} submitLabel={t('agreements.save')} secondary={<CancelButton onClick={onClose} />}>
      <TextInput label={t('agreements.name')} maxLength={200} autoComplete="off" {...state.field('name')} />
      <Textarea label={t('agreements.services')} autosize minRows={2} maxLength={500} {...state.field('services')} />
      <Group grow align="flex-start" gap="sm">
        <TextInput
          type="date"
          label={t('agreements.signedOn')}
          description={t('agreements.signedOnHelp')}
          {...state.field('signedOn')}
        />
        <TextInput
          type="date"
          label={tWeb('form.optional', { label: t('agreements.endsOn') })}
          description={t('agreements.endsOnHelp')}
          {...state.field('endsOn')}
        />
      </Group>
      <TextInput
        label={t('agreements.document')}
        description={t('agreements.documentHelp')}
        maxLength={300}
        autoComplete="off"
        {...state.field('documentName')}
      />
      <NativeSelect
        label={t('agreements.keeper')}
        description={t('agreements.keeperHelp')}
        data={[
          { value: '', label: t('agreements.choosePerson') },
          ...colleagues.map(({ id, displayName }) => ({ value: id, label: displayName })),
        ]}
        {...state.field('keeperId')}
      />
    </AppForm>
  );
}

interface AgreementDialogProps {
  /** Undefined while it is closed. */
  agreement: Agreement | 'new' | undefined;
  onClose: () => void;
}

/** Adds an agreement, or changes one. */
export function AgreementDialog({ agreement, onClose }: AgreementDialogProps) {
  const { t } = useTranslation();
  const changing = agreement === 'new' ? undefined : agreement;
  return (
    <FormDialog
      opened={agreement !== undefined}
      onClose={onClose}
      title={changing ? t('agreements.changeOf', { name: changing.name }) : t('agreements.add')}
    >
      {agreement && <AgreementForm agreement={changing} onClose={onClose} />}
    </FormDialog>
  );
}
