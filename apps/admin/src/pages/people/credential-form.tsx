import { Box, Grid, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { ConflictNotice, type ComparedField } from '@stepwell/web/forms/conflict-notice';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useVersionedForm } from '@stepwell/web/forms/use-versioned-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import type { Credential } from '../../../gql/graphql';
import { LicenseEnd } from './credential-words';
import { SetStaffCredentialMutation } from './people.graphql';
import type { StaffMember } from './use-staff';

const credentials: Credential[] = ['INDEPENDENT', 'SUPERVISED', 'TRAINEE', 'PEER', 'NONE'];

type CredentialValues = {
  credential: Credential;
  credentialTitle: string;
  licenseNumber: string;
  licenseState: string;
  licenseExpiresOn: string;
};

function valuesOf({ credential, ...rest }: StaffMember): CredentialValues {
  return {
    credential,
    credentialTitle: rest.credentialTitle ?? '',
    licenseNumber: rest.licenseNumber ?? '',
    licenseState: rest.licenseState ?? '',
    licenseExpiresOn: rest.licenseExpiresOn ?? '',
  };
}

/** With what somebody signs, for who can't change it. */
export function CredentialLine({ person }: { person: StaffMember }) {
  const { t } = useTranslation('admin');
  const { credential, credentialTitle, licenseNumber, licenseState, licenseExpiresOn } = person;
  const licence = [licenseState, licenseNumber].filter(Boolean).join(' ');
  return (
    <Box component="section" mt="lg" maw={640}>
      <Title order={2} size="h3" mb="xs">
        {t('credential.title')}
      </Title>
      <Text>{[t(`credential.kind.${credential}`), credentialTitle, licence].filter(Boolean).join(' · ')}</Text>
      <LicenseEnd day={licenseExpiresOn} />
    </Box>
  );
}

interface CredentialFormProps {
  person: StaffMember;
  reload: () => Promise<StaffMember | undefined>;
}

/** What somebody is licensed for: it stands behind their signature and decides whether their notes need a second one. */
export function CredentialForm({ person, reload }: CredentialFormProps) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const toast = useToast();
  const set = useSendDocument(SetStaffCredentialMutation, { changes: ['staff'] });
  const { state, conflict, takeStored } = useVersionedForm<StaffMember, CredentialValues>({
    stored: person,
    reload,
    toValues: valuesOf,
    schema: z.object({
      licenseState: z
        .string()
        .trim()
        .regex(/^([A-Za-z]{2})?$/, t('credential.stateWrong')),
    }),
    save: async ({ credential, ...values }, version) => {
      const { setStaffCredential } = await set.mutateAsync({
        input: {
          id: person.id,
          version,
          credential,
          credentialTitle: values.credentialTitle.trim() || null,
          licenseNumber: values.licenseNumber.trim() || null,
          licenseState: values.licenseState.trim().toUpperCase() || null,
          licenseExpiresOn: values.licenseExpiresOn || null,
        },
      });
      toast(t('credential.saved', { name: person.displayName }));
      return setStaffCredential;
    },
  });
  const optional = (label: string): string => tWeb('form.optional', { label });
  const compared: ComparedField<CredentialValues>[] = [
    { label: t('credential.label'), show: ({ credential }) => t(`credential.kind.${credential}`) },
    { label: t('credential.titleLabel'), show: ({ credentialTitle }) => credentialTitle },
    { label: t('credential.number'), show: ({ licenseNumber }) => licenseNumber },
    { label: t('credential.state'), show: ({ licenseState }) => licenseState },
    { label: t('credential.until'), show: ({ licenseExpiresOn }) => licenseExpiresOn },
  ];
  return (
    <Box component="section" maw={640}>
      <Title order={2} size="h3" mb="sm">
        {t('credential.title')}
      </Title>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
      <AppForm state={state} submitLabel={t('credential.save')}>
        {conflict && (
          <ConflictNotice
            fields={compared}
            stored={conflict}
            entered={state.form.getValues()}
            onTakeStored={takeStored}
          />
        )}
        <Radio.Group label={t('credential.label')} description={t('credential.help')} {...state.field('credential')}>
          <Stack gap="xs" mt="xs">
            {credentials.map((value) => (
              <Radio key={value} value={value} label={t(`credential.kind.${value}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <TextInput
          label={optional(t('credential.titleLabel'))}
          description={t('credential.titleHelp')}
          maxLength={60}
          maw={320}
          {...state.field('credentialTitle')}
        />
        <Grid gap="md">
          <Grid.Col span={{ base: 12, xs: 5 }}>
            <TextInput
              label={optional(t('credential.number'))}
              maxLength={60}
              autoComplete="off"
              {...state.field('licenseNumber')}
            />
          </Grid.Col>
          <Grid.Col span={{ base: 12, xs: 3 }}>
            <TextInput
              label={optional(t('credential.state'))}
              placeholder="IL"
              maxLength={2}
              {...state.field('licenseState')}
            />
          </Grid.Col>
          <Grid.Col span={{ base: 12, xs: 4 }}>
            <TextInput type="date" label={optional(t('credential.until'))} {...state.field('licenseExpiresOn')} />
          </Grid.Col>
        </Grid>
        <LicenseEnd day={person.licenseExpiresOn} />
      </AppForm>
    </Box>
  );
}
