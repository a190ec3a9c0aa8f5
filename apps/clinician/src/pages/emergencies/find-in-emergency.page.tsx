import { Box, Group, Text, Textarea, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { PageHeader } from '@stepwell/web/ui/page-header';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { NotFound } from '../../shell/not-found.page';
import { urls } from '../../urls';
import { FindInEmergencyMutation } from './emergencies.graphql';

function FindForm() {
  const { t } = useTranslation();
  const { viewer } = useSession();
  const navigate = useNavigate();
  const find = useSendDocument(FindInEmergencyMutation, { changes: ['patients', 'plans', 'organization'] });
  const needed = z.string().trim().min(1, t('emergencies.missing'));
  const state = useAppForm({
    initialValues: {
      ...{ firstName: '', lastName: '', birthDate: '', nature: '', recipientName: '', recipientAffiliation: '' },
      discloserName: viewer.displayName,
    },
    schema: z.object({
      ...{ firstName: needed, lastName: needed, birthDate: z.iso.date(t('emergencies.birthDateMissing')) },
      ...{ nature: needed, recipientName: needed, recipientAffiliation: needed, discloserName: needed },
    }),
    onSubmit: async (values) => {
      const { findInEmergency } = await find.mutateAsync({ input: values });
      void navigate({ to: urls.patient(findInEmergency) });
    },
  });
  const line = (name: 'firstName' | 'lastName' | 'recipientAffiliation' | 'discloserName', label: string) => (
    <TextInput label={label} maxLength={name.endsWith('Name') ? 100 : 200} autoComplete="off" {...state.field(name)} />
  );
  return (
    <AppForm state={state} submitLabel={t('emergencies.find')}>
      <Text c="dimmed">{t('emergencies.findExact')}</Text>
      <Group align="flex-start" grow preventGrowOverflow={false}>
        {line('firstName', t('emergencies.firstName'))}
        {line('lastName', t('emergencies.lastName'))}
      </Group>
      <TextInput type="date" label={t('emergencies.birthDate')} maw={200} {...state.field('birthDate')} />
      <Textarea label={t('emergencies.nature')} autosize minRows={2} maxLength={1000} {...state.field('nature')} />
      <TextInput
        label={t('emergencies.recipient')}
        description={t('emergencies.recipientHelp')}
        maxLength={200}
        autoComplete="off"
        {...state.field('recipientName')}
      />
      {line('recipientAffiliation', t('emergencies.affiliation'))}
      {line('discloserName', t('emergencies.discloser'))}
    </AppForm>
  );
}

/** Finds one patient out of reach by exact name and birth date, with the reason written down first; lists nobody. */
export function FindInEmergencyPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  if (!can('emergency:open')) return <NotFound />;
  return (
    <Box maw={640}>
      <PageHeader title={t('emergencies.findTitle')} summary={t('emergencies.findLead')} />
      <FindForm />
    </Box>
  );
}
