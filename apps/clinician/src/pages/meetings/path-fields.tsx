import { Anchor, Button, Checkbox, Group, NumberInput, SimpleGrid } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useReader } from '@stepwell/web/format/use-reader';
import { addDays, localDay } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { FellowshipsQuery } from '../../parts/fellowships.graphql';
import { urls } from '../../urls';
import { GoalPresetsQuery } from './meetings.graphql';
import type { PathValues } from './path-values';

const daily = 7;
const ninetyDays = 90;

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

interface GoalFieldProps {
  state: AppFormState<PathValues>;
  most: number;
  /** The patient’s. */
  zone: string;
}

/** The patient’s own number of meetings a week; zero allowed, and only presets that the organization turned on. */
export function GoalField({ state, most, zone }: GoalFieldProps) {
  const { t } = useTranslation();
  const { now } = useReader();
  const { data } = useDocument(GoalPresetsQuery, {}, { topics: ['organization'] });
  const presets = data?.organization.goalPresets ?? [];
  const take = (preset: (typeof presets)[number]): void => {
    const first = state.form.getValues().startsOn || localDay(now, zone);
    state.form.setFieldValue('meetingsPerWeek', daily);
    state.form.setFieldValue('endsOn', preset === 'NINETY_IN_NINETY' ? addDays(first, ninetyDays - 1) : '');
  };
  return (
    <div>
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
      {presets.length > 0 && (
        <Group gap="xs" mt="xs">
          {presets.map((preset) => (
            <Button key={preset} variant="default" size="compact-sm" onClick={() => take(preset)}>
              {t(`path.presets.${preset}`)}
            </Button>
          ))}
        </Group>
      )}
    </div>
  );
}
