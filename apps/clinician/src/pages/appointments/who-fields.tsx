import { NativeSelect, Stack } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { AppointmentKind } from '../../../gql/graphql';
import { AppointmentFacilitiesQuery } from './appointments.graphql';
import { AvailabilityQuery } from './availability.graphql';

/** What an appointment can be for, as lists show it. */
export const kinds: readonly AppointmentKind[] = [
  'INDIVIDUAL',
  'FAMILY',
  'MEDICAL',
  'CASE_MANAGEMENT',
  'INTAKE',
  'OTHER',
];
const lengths = [15, 30, 45, 50, 60, 90, 120];

/** What both dialogs ask: where, with whom, in which room, for how long. */
export interface WhoValues extends Record<string, unknown> {
  facilityId: string;
  staffMemberId: string;
  roomId: string;
  kind: string;
  minutes: string;
}

interface WhoFieldsProps<Values extends WhoValues> {
  state: AppFormState<Values>;
  /** An appointment that moves keeps its facility and what it is for. */
  isMoving?: boolean;
}

/** The fields that say where an appointment is, with whom and for how long. */
export function WhoFields<Values extends WhoValues>({ state, isMoving = false }: WhoFieldsProps<Values>) {
  const { t } = useTranslation();
  const { facilityId } = state.form.values;
  const facilities = useDocument(AppointmentFacilitiesQuery, {}, { topics: ['organization'] }).data?.facilities ?? [];
  const availability = useDocument(
    AvailabilityQuery,
    { facilityId },
    { topics: ['appointments', 'staff'], enabled: facilityId !== '' },
  ).data?.availability;
  return (
    <Stack gap="md">
      {!isMoving && facilities.length > 1 && (
        <NativeSelect
          label={t('appointments.facility')}
          data={facilities.map(({ id, name }) => ({ value: id, label: name }))}
          {...state.field('facilityId')}
        />
      )}
      <NativeSelect
        label={t('appointments.with')}
        data={[
          { value: '', label: t('appointments.choosePerson') },
          ...(availability?.people ?? []).map(({ id, displayName }) => ({ value: id, label: displayName })),
        ]}
        {...state.field('staffMemberId')}
      />
      {(availability?.rooms.length ?? 0) > 0 && (
        <NativeSelect
          label={t('appointments.room')}
          data={[
            { value: '', label: t('appointments.noRoom') },
            ...(availability?.rooms ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          {...state.field('roomId')}
        />
      )}
      {!isMoving && (
        <NativeSelect
          label={t('appointments.kindLabel')}
          data={kinds.map((value) => ({ value, label: t(`appointments.kind.${value}`) }))}
          {...state.field('kind')}
        />
      )}
      <NativeSelect
        label={t('appointments.length')}
        data={lengths.map((value) => ({ value: String(value), label: t('appointments.minutes', { count: value }) }))}
        {...state.field('minutes')}
      />
    </Stack>
  );
}
