import { Anchor, Checkbox, NumberInput, SimpleGrid } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from 'react-i18next';
import { FellowshipsQuery } from '../../parts/fellowships.graphql';
import { urls } from '../../urls';
import type { PathValues } from './path-values';

/** Every path, equal and none preselected. */
export function PathsField({ state }: { state: AppFormState<PathValues> }) {
  const { t } = useTranslation();
  const { data } = useDocument(FellowshipsQuery, {}, { topics: ['meetings'] });
  return (
    <Checkbox.Group label={t('path.pathsLabel')} description={t('path.pathsHelp')} {...state.field('paths')}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" mt="xs">
        {(data?.fellowships ?? []).map(({ code, name }) => (
          <Checkbox key={code} value={code} label={name} />
        ))}
      </SimpleGrid>
      <Anchor component={RouterLink} href={urls.steps} underline="always" size="xs" mt="xs" display="inline-block">
        {t('steps.open')}
      </Anchor>
    </Checkbox.Group>
  );
}

/** The patient's own number of meetings a week; zero allowed, nothing suggested. */
export function GoalField({ state, most }: { state: AppFormState<PathValues>; most: number }) {
  const { t } = useTranslation();
  return (
    <NumberInput
      label={t('path.numberLabel')}
      description={t('path.numberHelp')}
      min={0}
      max={most}
      clampBehavior="none"
      allowDecimal={false}
      allowNegative={false}
      styles={{ wrapper: { maxWidth: 140 } }}
      {...state.field('meetingsPerWeek')}
    />
  );
}
