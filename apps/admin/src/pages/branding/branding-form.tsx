import { Box, Grid, Group, Text, TextInput } from '@mantine/core';
import { isAccentColor } from '@stepwell/kernel/accent-color';
import { AppForm } from '@stepwell/web/forms/app-form';
import { ConflictNotice } from '@stepwell/web/forms/conflict-notice';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useVersionedForm } from '@stepwell/web/forms/use-versioned-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { Notice } from '@stepwell/web/ui/notice';
import { useToast } from '@stepwell/web/ui/toasts';
import { accent } from '@stepwell/web/ui/tokens';
import { z } from 'zod';
import type { LookQuery } from '../../../gql/graphql';
import { tellingWords } from '../organization/telling-words';
import { AccentChecks } from './accent-checks';
import { SaveLookMutation } from './branding.graphql';
import { LookPreview } from './look-preview';

const LONGEST_NAME = 24;

type Organization = LookQuery['organization'];

interface BrandingFormProps {
  organization: Organization;
  reload: () => Promise<Organization | undefined>;
}

/** Color and short name beside a phone that shows them while they are typed. */
export function BrandingForm({ organization, reload }: BrandingFormProps) {
  const { t } = useTranslation('admin');
  const toast = useToast();
  const save = useSendDocument(SaveLookMutation, { changes: ['organization'] });
  const { state, conflict, takeStored } = useVersionedForm({
    stored: organization,
    reload,
    toValues: ({ accentColor, shortName }) => ({ accentColor: accentColor ?? '', shortName: shortName ?? '' }),
    schema: z.object({
      accentColor: z.string().refine((color) => !color.trim() || isAccentColor(plain(color)), t('branding.colorWrong')),
      shortName: z
        .string()
        .trim()
        .max(LONGEST_NAME, t('branding.shortNameLong', { count: LONGEST_NAME })),
    }),
    save: async ({ accentColor, shortName }, version) => {
      const { updateOrganization } = await save.mutateAsync({
        input: { accentColor: plain(accentColor), shortName, version },
      });
      toast(t('branding.saved'));
      return updateOrganization;
    },
  });
  const entered = state.form.getValues();
  const color = isAccentColor(plain(entered.accentColor)) ? plain(entered.accentColor) : null;
  const take = (chosen: string): void => state.form.setFieldValue('accentColor', chosen);
  const telling = tellingWords(entered.shortName, organization.name);
  return (
    <Grid gap="xl" maw={1000}>
      <Grid.Col span={{ base: 12, md: 6 }}>
        <AppForm state={state} submitLabel={t('branding.save')}>
          {conflict && (
            <ConflictNotice
              fields={[
                { label: t('branding.color'), show: ({ accentColor }) => accentColor ?? '' },
                { label: t('branding.shortName'), show: ({ shortName }) => shortName ?? '' },
              ]}
              stored={conflict}
              entered={entered}
              onTakeStored={takeStored}
            />
          )}
          <Group align="flex-end" gap="sm" wrap="nowrap" maw={480}>
            <TextInput
              label={t('branding.color')}
              description={t('branding.colorHelp')}
              flex={1}
              autoComplete="off"
              spellCheck={false}
              {...state.field('accentColor')}
            />
            <TextInput
              type="color"
              aria-label={t('branding.pick')}
              w={56}
              value={color ?? accent[8]}
              onChange={({ currentTarget }) => take(currentTarget.value)}
            />
          </Group>
          {color && <AccentChecks color={color} onTake={take} />}
          <TextInput
            label={t('branding.shortName')}
            description={t('branding.shortNameHelp')}
            maw={480}
            autoComplete="off"
            {...state.field('shortName')}
          />
          <Box role="status" maw={480}>
            {telling.length > 0 && (
              <Notice tone="warning" title={t('branding.telling', { words: telling.join(', ') })}>
                <Text>{t('branding.tellingLine')}</Text>
              </Notice>
            )}
          </Box>
        </AppForm>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 6 }}>
        <LookPreview color={color ?? accent[8]} name={entered.shortName.trim()} />
      </Grid.Col>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </Grid>
  );
}

function plain(color: string): string {
  return color.trim().toLowerCase();
}
