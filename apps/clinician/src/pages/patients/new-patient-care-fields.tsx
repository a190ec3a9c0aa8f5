import { Fieldset, NativeSelect, Stack, TextInput } from '@mantine/core';
import { TimeZoneSelect } from '@stepwell/web/forms/time-zone-select';
import { localDay } from '@stepwell/web/format/zones';
import { useReader } from '@stepwell/web/format/use-reader';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import type { ChangeEvent } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { levelsOfCare } from '../../parts/levels-of-care';
import type { NewPatient } from './new-patient-values';
import { LevelReasonsField } from '../../parts/level-reasons-field';
import { PlacesField } from '../../parts/places-field';
import { TrackField } from '../../parts/track-field';
import { SubstancesField } from '../../parts/substances-field';

interface CareFieldsProps {
  state: AppFormState<NewPatient>;
  facilities: readonly { id: string; name: string; timeZone: string }[];
}

/** Facility, level of care, admission and the clock the patient lives by. */
export function CareFields({ state, facilities }: CareFieldsProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const chooseFacility = (event: ChangeEvent<HTMLSelectElement>): void => {
    const id = event.currentTarget.value;
    const { facilityId, timeZone, admittedOn } = state.form.getValues();
    const before = facilities.find((facility) => facility.id === facilityId)?.timeZone;
    const after = facilities.find((facility) => facility.id === id)?.timeZone;
    state.form.setFieldValue('facilityId', id);
    // Zone and day follow the facility until somebody has chosen others.
    if (timeZone === '' || timeZone === before) state.form.setFieldValue('timeZone', after ?? '');
    if (admittedOn === localDay(reader.now, before ?? reader.zone))
      state.form.setFieldValue('admittedOn', localDay(reader.now, after ?? reader.zone));
  };
  return (
    <Fieldset legend={t('newPatient.care')}>
      <Stack gap="md">
        <NativeSelect
          label={t('newPatient.facility')}
          data={[
            { value: '', label: t('newPatient.chooseFacility') },
            ...facilities.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...state.field('facilityId')}
          onChange={chooseFacility}
        />
        <NativeSelect
          label={t('newPatient.level')}
          data={[
            { value: '', label: t('newPatient.chooseLevel') },
            ...levelsOfCare.map((value) => ({ value, label: t(`levelOfCare.${value}`) })),
          ]}
          {...state.field('levelOfCare')}
        />
        <LevelReasonsField label={t('newPatient.levelReasons')} {...state.field('levelReasons')} />
        <TrackField {...state.field('track')} />
        <PlacesField
          facilityId={state.form.values.facilityId}
          levelOfCare={state.form.values.levelOfCare}
          track={state.form.values.track}
          {...state.field('overCapacityReason')}
        />
        <TextInput type="date" label={t('newPatient.admittedOn')} maw={200} {...state.field('admittedOn')} />
        <SubstancesField label={t('newPatient.substances')} {...state.field('primarySubstances')} />
        <TimeZoneSelect
          label={t('newPatient.zone')}
          description={t('newPatient.zoneHelp')}
          {...state.field('timeZone')}
        />
      </Stack>
    </Fieldset>
  );
}
