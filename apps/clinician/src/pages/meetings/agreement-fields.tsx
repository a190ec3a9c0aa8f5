import { Anchor, Checkbox, Group, MultiSelect, TextInput } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { FellowshipsQuery } from '../../parts/fellowships.graphql';
import type { PathValues } from './path-values';

const parties = ['PATIENT', 'FAMILY', 'CARE_TEAM'] as const;

/** First and last day of the choice; both may stay empty. */
export function DaysFields({ state }: { state: AppFormState<PathValues> }) {
  const { t } = useTranslation();
  return (
    <Group gap="md" align="flex-start">
      <TextInput
        type="date"
        label={t('path.startsOn')}
        description={t('path.startsHelp')}
        {...state.field('startsOn')}
      />
      <TextInput type="date" label={t('path.endsOn')} description={t('path.endsHelp')} {...state.field('endsOn')} />
    </Group>
  );
}

/** Who was asked, what was offered, and whether the patient said yes. */
export function AgreementFields({ state }: { state: AppFormState<PathValues> }) {
  const { t } = useTranslation();
  const { data } = useDocument(FellowshipsQuery, {}, { topics: ['meetings'] });
  const paths = (data?.fellowships ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <Checkbox.Group label={t('path.asked')} {...state.field('asked')}>
        <Group gap="md" mt="xs">
          {parties.map((party) => (
            <Checkbox key={party} value={party} label={t(`path.parties.${party}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <div>
        <MultiSelect
          label={t('path.offered')}
          description={t('path.offeredHelp')}
          data={paths}
          searchable
          {...state.field('offered')}
        />
        <Anchor
          component="button"
          type="button"
          size="xs"
          mt={4}
          onClick={() =>
            state.form.setFieldValue(
              'offered',
              paths.map(({ value }) => value),
            )
          }
        >
          {t('path.allOffered')}
        </Anchor>
      </div>
      <Checkbox
        label={t('path.agreed')}
        checked={state.form.values.isAgreed}
        onChange={(event) => state.form.setFieldValue('isAgreed', event.currentTarget.checked)}
      />
    </>
  );
}
