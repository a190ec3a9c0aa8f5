import { Radio, Stack, TextInput } from '@mantine/core';
import type { AppFormState } from '@stepwell/web/forms/use-app-form';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { ContactWords, type ContactAsked } from './contact-words';
import type {
  ContactAfterDischarge,
  LivingArrangement,
  MedicationSupply,
  NaloxoneAtHand,
  NextAppointment,
  PhoneState,
  WorkAtDischarge,
} from '../../../gql/graphql';

const nextAppointments: readonly NextAppointment[] = ['BOOKED', 'ELSEWHERE', 'DECLINED', 'UNKNOWN'];
const medications: readonly MedicationSupply[] = ['SUPPLIED', 'NONE', 'NOT_SUPPLIED', 'UNKNOWN'];
const naloxones: readonly NaloxoneAtHand[] = ['GIVEN', 'HAS_ONE', 'DECLINED', 'UNKNOWN'];
const housings: readonly LivingArrangement[] = ['INDEPENDENT', 'DEPENDENT', 'HOMELESS', 'UNKNOWN'];
const works: readonly WorkAtDischarge[] = [
  ...(['FULL_TIME', 'PART_TIME', 'LOOKING', 'HOMEMAKER', 'STUDENT', 'RETIRED_DISABLED', 'IN_INSTITUTION'] as const),
  ...(['NOT_WORKING', 'UNKNOWN'] as const),
];
const phones: readonly PhoneState[] = ['SAFE', 'CHANGED', 'UNSAFE', 'NONE', 'UNKNOWN'];

const contacts: readonly ContactAfterDischarge[] = ['BY_TEXT', 'BY_EMAIL', 'BY_BOTH', 'DECLINED', 'UNKNOWN'];

/** What is asked about the first days. */
export interface FactValues extends Record<string, unknown> {
  naloxone: string;
  medication: string;
  suppliedUntil: string;
  nextDoseOn: string;
  phone: string;
  contactAfter: string;
  housing: string;
  work: string;
  nextAppointment: string;
}

/** Nothing is known yet. */
export const unknownFacts: FactValues = {
  ...{ naloxone: 'UNKNOWN', medication: 'UNKNOWN', suppliedUntil: '', nextDoseOn: '' },
  ...{ phone: 'UNKNOWN', contactAfter: 'UNKNOWN', housing: 'UNKNOWN', work: 'UNKNOWN', nextAppointment: 'UNKNOWN' },
};

const one = <Word extends string>(words: readonly Word[], value: string, other: Word): Word =>
  words.find((word) => word === value) ?? other;

/** The values as the API takes them. */
export function factsOf(values: FactValues) {
  const medication = one(medications, values.medication, 'UNKNOWN');
  return {
    nextAppointment: one(nextAppointments, values.nextAppointment, 'UNKNOWN'),
    medication,
    suppliedUntil: medication === 'SUPPLIED' ? values.suppliedUntil || null : null,
    nextDoseOn: values.nextDoseOn || null,
    naloxone: one(naloxones, values.naloxone, 'UNKNOWN'),
    housing: one(housings, values.housing, 'UNKNOWN'),
    work: one(works, values.work, 'UNKNOWN'),
    phone: one(phones, values.phone, 'UNKNOWN'),
    contactAfter: one(contacts, values.contactAfter, 'UNKNOWN'),
  };
}

/** The questions about the first days, what keeps alive first; what nobody knows is an answer too. */
export function FactsFields<Values extends FactValues>({
  state,
  contact,
}: {
  state: AppFormState<Values>;
  contact: ContactAsked;
}) {
  const { t } = useTranslation();
  const group = (
    name: 'naloxone' | 'medication' | 'phone' | 'contactAfter' | 'housing' | 'work' | 'nextAppointment',
    words: readonly string[],
  ) => (
    <Radio.Group label={t(`discharge.${name}.label`)} {...state.field(name)}>
      <Stack gap={6} mt={6}>
        {words.map((word) => (
          <Radio key={word} value={word} label={t(`discharge.${name}.${word}` as 'discharge.phone.SAFE')} />
        ))}
      </Stack>
    </Radio.Group>
  );
  return (
    <Stack gap="lg">
      {group('naloxone', naloxones)}
      {group('medication', medications)}
      {state.form.values.medication === 'SUPPLIED' && (
        <>
          <TextInput type="date" maw={220} label={t('discharge.suppliedUntil')} {...state.field('suppliedUntil')} />
          <TextInput
            type="date"
            maw={220}
            label={t('discharge.nextDoseOn')}
            description={t('discharge.nextDoseHelp')}
            {...state.field('nextDoseOn')}
          />
        </>
      )}
      {group('phone', phones)}
      <div>
        {group('contactAfter', contacts)}
        <ContactWords answer={state.form.values.contactAfter} {...contact} />
      </div>
      {group('nextAppointment', nextAppointments)}
      {group('housing', housings)}
      {group('work', works)}
    </Stack>
  );
}
