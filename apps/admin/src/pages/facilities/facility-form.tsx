import { Box, Button, Stack, TextInput } from '@mantine/core';
import { AppForm } from '@stepwell/web/forms/app-form';
import { TimeZoneSelect } from '@stepwell/web/forms/time-zone-select';
import { UnsavedGuard } from '@stepwell/web/forms/unsaved-guard';
import { RouterLink } from '@stepwell/web/ui/router-link';
import type { ReactNode } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { urls } from '../../urls';
import { DutyHoursEditor } from './duty-hours-editor';
import type { FacilityFormState } from './facility-values';

interface FacilityFormProps {
  state: FacilityFormState;
  submitLabel: string;
  /** What must be read before saving, e.g. a conflict. */
  notice?: ReactNode;
}

/** Name, time zone, phone and the week of duty hours of one facility. */
export function FacilityForm({ state, submitLabel, notice }: FacilityFormProps) {
  const { t } = useTranslation('admin');
  const { t: tWeb } = useTranslation('web');
  return (
    <Box maw={640}>
      <AppForm
        state={state}
        submitLabel={submitLabel}
        secondary={
          <Button component={RouterLink} href={urls.facilities} variant="subtle">
            {tWeb('form.cancel')}
          </Button>
        }
      >
        {notice}
        <Stack gap="md" maw={480}>
          <TextInput label={t('facilities.name')} description={t('facilities.nameHelp')} {...state.field('name')} />
          <TimeZoneSelect
            label={t('facilities.zone')}
            description={t('facilities.zoneHelp')}
            {...state.field('timeZone')}
          />
          <TextInput
            label={tWeb('form.optional', { label: t('facilities.phone') })}
            description={t('facilities.phoneHelp')}
            type="tel"
            autoComplete="off"
            {...state.field('phone')}
          />
          <TextInput
            label={tWeb('form.optional', { label: t('facilities.postalCode') })}
            description={t('facilities.postalCodeHelp')}
            inputMode="numeric"
            autoComplete="off"
            {...state.field('postalCode')}
          />
        </Stack>
        <DutyHoursEditor state={state} />
      </AppForm>
      <UnsavedGuard isUnsaved={state.isUnsaved} />
    </Box>
  );
}
