import { Box, TextInput, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { ConflictNotice } from '@stepwell/web/forms/conflict-notice';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useVersionedForm } from '@stepwell/web/forms/use-versioned-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { SetPagingPhoneMutation } from './people.graphql';
import type { StaffMember } from './use-staff';

interface PagingFormProps {
  person: StaffMember;
  reload: () => Promise<StaffMember | undefined>;
}

/** Where somebody is paged when a patient needs somebody now. */
export function PagingForm({ person, reload }: PagingFormProps) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const set = useSendDocument(SetPagingPhoneMutation, { changes: ['staff'] });
  const { state, conflict, takeStored } = useVersionedForm({
    stored: person,
    reload,
    toValues: ({ pagingPhone }) => ({ phone: pagingPhone ?? '' }),
    schema: z.object({ phone: z.string() }),
    save: async ({ phone }, version) => {
      const { setPagingPhone } = await set.mutateAsync({
        input: { id: person.id, version, phone: phone.trim() || null },
      });
      toast(t('safety.phoneSaved', { name: person.displayName }));
      return setPagingPhone;
    },
  });
  return (
    <Box component="section" maw={480}>
      <Title order={2} size="h3" mb="xs">
        {t('safety.paging')}
      </Title>
      <AppForm state={state} submitLabel={t('safety.phoneSave')}>
        {conflict && (
          <ConflictNotice
            fields={[{ label: t('safety.phone'), show: ({ phone }) => phone || t('safety.byMail') }]}
            stored={conflict}
            entered={state.form.getValues()}
            onTakeStored={takeStored}
          />
        )}
        <TextInput
          type="tel"
          label={t('safety.phone')}
          description={t('safety.phoneHelp')}
          autoComplete="off"
          {...state.field('phone')}
        />
      </AppForm>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </Box>
  );
}
