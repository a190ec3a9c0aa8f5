import { Fieldset, Group, NativeSelect, Radio, Stack, Text, TextInput } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { GroupFacilitiesQuery, LevelOfCare } from '../../../gql/graphql';
import type { Colleague } from '../../parts/use-colleagues';
import type { GroupPlanFacts } from './group.graphql';
import classes from './plan.module.css';
import type { GroupValues } from './group-values';

const kinds = ['THERAPY', 'TWELVE_STEP'] as const;
const levels: LevelOfCare[] = [
  'DETOX',
  'RESIDENTIAL',
  'PARTIAL_HOSPITALIZATION',
  'INTENSIVE_OUTPATIENT',
  'OUTPATIENT',
  'RECOVERY_SUPPORT',
];

/** What the fields choose from. */
export interface GroupChoices {
  facilities: GroupFacilitiesQuery['facilities'];
  leaders: readonly Colleague[];
}

interface FieldsProps {
  state: AppFormState<GroupValues>;
}

/** Kind, title, programme and level of care. */
export function WhatFields({ state }: FieldsProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  return (
    <Fieldset legend={t('groupPlan.what')}>
      <Stack gap="md">
        <Radio.Group label={t('groupPlan.kind')} {...state.field('kind')}>
          <Group gap="8px 24px" mt={6}>
            {kinds.map((value) => (
              <Radio key={value} value={value} label={t(`groups.kind.${value}`)} />
            ))}
          </Group>
        </Radio.Group>
        <TextInput
          label={t('groupPlan.title')}
          description={t('groupPlan.titleHelp')}
          maxLength={120}
          {...state.field('title')}
        />
        <div className={classes['pair']}>
          <TextInput
            label={tWeb('form.optional', { label: t('groupPlan.programme') })}
            description={t('groupPlan.programmeHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={120}
            {...state.field('programme')}
          />
          <NativeSelect
            label={t('groupPlan.level')}
            data={[
              { value: '', label: t('groupPlan.anyLevel') },
              ...levels.map((value) => ({ value, label: t(`levelOfCare.${value}`) })),
            ]}
            {...state.field('levelOfCare')}
          />
        </div>
      </Stack>
    </Fieldset>
  );
}

interface WhoFieldsProps extends FieldsProps, Pick<GroupChoices, 'leaders'> {
  /** Who leads now stays in the list, also where they no longer could be chosen. */
  group: GroupPlanFacts | undefined;
}

/** Facilitator and co-facilitator. */
export function WhoFields({ state, leaders, group }: WhoFieldsProps) {
  const { t } = useTranslation();
  const present = [group?.facilitator, group?.coFacilitator].flatMap((leader) => leader ?? []);
  const people = [...leaders, ...present.filter(({ id }) => !leaders.some((leader) => leader.id === id))];
  const options = people.map(({ id, displayName }) => ({ value: id, label: displayName }));
  return (
    <Fieldset legend={t('groupPlan.who')}>
      <div className={classes['pair']}>
        <NativeSelect
          label={t('groupPlan.facilitator')}
          data={[{ value: '', label: t('groupPlan.chooseFacilitator') }, ...options]}
          {...state.field('facilitatorId')}
        />
        <NativeSelect
          label={t('groupPlan.coFacilitator')}
          data={[{ value: '', label: t('groupPlan.nobody') }, ...options]}
          {...state.field('coFacilitatorId')}
        />
      </div>
    </Fieldset>
  );
}

interface WhereFieldsProps extends FieldsProps, Pick<GroupChoices, 'facilities'> {
  group: GroupPlanFacts | undefined;
}

/** Facility, room, link and places. */
export function WhereFields({ state, facilities, group }: WhereFieldsProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  return (
    <Fieldset legend={t('groupPlan.where')}>
      <Stack gap="md">
        {group ? (
          <div>
            <Text fw={600}>{group.facilityName}</Text>
            <Text size="xs" c="dimmed">
              {t('groupPlan.facilityStays')}
            </Text>
          </div>
        ) : (
          <NativeSelect
            label={t('groupPlan.facility')}
            data={[
              { value: '', label: t('groupPlan.chooseFacility') },
              ...facilities.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            {...state.field('facilityId')}
          />
        )}
        <TextInput
          label={tWeb('form.optional', { label: t('groupPlan.room') })}
          maxLength={120}
          {...state.field('room')}
        />
        <TextInput
          type="url"
          label={tWeb('form.optional', { label: t('groupPlan.link') })}
          description={t('groupPlan.linkHelp')}
          maxLength={500}
          {...state.field('telehealthLink')}
        />
        <TextInput
          inputMode="numeric"
          label={t('groupPlan.capacity')}
          description={t('groupPlan.capacityHelp')}
          className={classes['short'] ?? ''}
          {...state.field('capacity')}
        />
      </Stack>
    </Fieldset>
  );
}
