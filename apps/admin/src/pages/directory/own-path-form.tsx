import { Box, Button, NativeSelect, Radio, Stack, Text, TextInput, Title } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { useAppForm, type AppFormState } from '@stepwell/web/forms/use-app-form';
import { RouterLink } from '@stepwell/web/ui/router-link';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { AddOwnPathInput } from '../../../gql/graphql';
import { urls } from '../../urls';
import classes from './directory.module.css';
import { formats } from './meeting-filter';
import { noType, ownPathInput, ownPathSchema, type OwnPathValues } from './own-path-values';

function TypeRow({ state, at }: { state: AppFormState<OwnPathValues>; at: number }) {
  const { t } = useTranslation('admin');
  const { code } = state.form.values.types[at]!;
  const field = (name: string) => state.field(`types.${at}.${name}`);
  return (
    <li className={classes['type']}>
      <TextInput label={t('ownPath.code')} maxLength={60} autoComplete="off" {...field('code')} />
      <TextInput label={t('ownPath.en')} maxLength={120} {...field('en')} />
      <TextInput label={t('ownPath.es')} maxLength={120} lang="es" {...field('es')} />
      <NativeSelect
        label={t('ownPath.format')}
        data={[
          { value: '', label: t('ownPath.noFormat') },
          ...formats.map((format) => ({ value: format, label: t(`meetings.format.${format}`) })),
        ]}
        {...field('format')}
      />
      <Button
        variant="subtle"
        aria-label={t('ownPath.removeOf', { code: code || at + 1 })}
        onClick={() => state.form.removeListItem('types', at)}
      >
        {t('ownPath.remove')}
      </Button>
    </li>
  );
}

interface OwnPathFormProps {
  initial: OwnPathValues;
  submitLabel: string;
  onSubmit: (input: AddOwnPathInput) => Promise<unknown>;
  /** Other ways out, after the button. */
  secondary?: ReactNode;
}

/** Name, kind, website and type codes of a path that an organization adds for itself. */
export function OwnPathForm({ initial, submitLabel, onSubmit, secondary }: OwnPathFormProps) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  const state = useAppForm<OwnPathValues>({
    initialValues: initial,
    schema: ownPathSchema(t),
    onSubmit: (values) => onSubmit(ownPathInput(values)),
  });
  return (
    <Box maw={960}>
      <AppForm
        state={state}
        submitLabel={submitLabel}
        secondary={
          <>
            <Button component={RouterLink} href={urls.ownPaths} variant="subtle">
              {tWeb('form.cancel')}
            </Button>
            {secondary}
          </>
        }
      >
        <Stack gap="md" maw={480}>
          <TextInput label={t('ownPath.name')} maxLength={120} {...state.field('name')} />
          <Radio.Group label={t('ownPath.kind')} {...state.field('kind')}>
            <Stack gap="xs" mt="xs">
              <Radio value="steps" label={t('ownPath.steps')} description={t('ownPath.stepsHelp')} />
              <Radio value="other" label={t('ownPath.other')} />
            </Stack>
          </Radio.Group>
          <TextInput
            label={tWeb('form.optional', { label: t('ownPath.website') })}
            type="url"
            maxLength={1_000}
            {...state.field('website')}
          />
        </Stack>
        <div>
          <Title order={2}>{t('ownPath.types')}</Title>
          <Text c="dimmed">{t('ownPath.typesHelp')}</Text>
          <ul className={classes['marks'] ?? ''}>
            {state.form.values.types.map((_type, at) => (
              <TypeRow key={at} state={state} at={at} />
            ))}
          </ul>
          <Button variant="default" onClick={() => state.form.insertListItem('types', { ...noType })}>
            {t('ownPath.addType')}
          </Button>
        </div>
      </AppForm>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </Box>
  );
}
