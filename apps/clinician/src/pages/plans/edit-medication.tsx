import { Group, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { DoseKind } from '../../../gql/graphql';
import classes from './plan-builder.module.css';
import type { PlanContent } from './plan-draft';

type Medication = PlanContent['medication'];
type Change = (changes: Partial<Medication>) => void;

const doseKinds: DoseKind[] = ['DOSE', 'INJECTION', 'PICK_UP'];

function PrescribedFields({ value, set }: { value: Medication; set: Change }) {
  const { t } = useTranslation();
  return (
    <div className={classes['pair']}>
      <TextInput
        label={t('builder.prescriber')}
        maxLength={300}
        autoComplete="off"
        value={value.prescriber ?? ''}
        onChange={(event) => set({ prescriber: event.currentTarget.value || null })}
      />
      <NativeSelect
        label={t('builder.nextDoseKind')}
        value={value.nextDoseKind ?? ''}
        onChange={(event) =>
          set({ nextDoseKind: doseKinds.find((kind) => kind === event.currentTarget.value) ?? null })
        }
        data={[
          { value: '', label: t('builder.notRated') },
          ...doseKinds.map((kind) => ({ value: kind, label: t(`doseKind.${kind}`) })),
        ]}
      />
      <TextInput
        type="date"
        label={t('builder.nextDoseOn')}
        value={value.nextDoseOn ?? ''}
        onChange={(event) => set({ nextDoseOn: event.currentTarget.value || null })}
      />
      <TextInput
        label={t('builder.nextDose')}
        description={t('builder.nextDoseHelp')}
        maxLength={300}
        autoComplete="off"
        value={value.nextDose ?? ''}
        onChange={(event) => set({ nextDose: event.currentTarget.value || null })}
      />
      <TextInput
        type="date"
        label={t('builder.suppliedThrough')}
        value={value.suppliedThrough ?? ''}
        onChange={(event) => set({ suppliedThrough: event.currentTarget.value || null })}
      />
    </div>
  );
}

/** Naloxone first, then prescribed medication. */
export function MedicationEditor({ value, onChange }: { value: Medication; onChange: (value: Medication) => void }) {
  const { t } = useTranslation();
  const set: Change = (changes) => onChange({ ...value, ...changes });
  const texts = ['naloxoneLocation', 'naloxoneWho'] as const;
  const answer = { true: 'yes', false: 'no' }[String(value.takesMedication)] ?? '';
  return (
    <Stack gap="sm">
      {texts.map((name) => (
        <Textarea
          key={name}
          label={t(`builder.${name}`)}
          description={name === 'naloxoneLocation' ? t('builder.naloxoneLocationHelp') : undefined}
          autosize
          minRows={1}
          maxLength={500}
          value={value[name] ?? ''}
          onChange={(event) => set({ [name]: event.currentTarget.value || null })}
        />
      ))}
      <Radio.Group
        label={t('builder.takesMedication')}
        description={t('builder.takesMedicationHelp')}
        value={answer}
        onChange={(next) => set({ takesMedication: next === 'yes' })}
      >
        <Group gap="lg" mt={6}>
          <Radio value="yes" label={t('builder.yes')} />
          <Radio value="no" label={t('builder.no')} />
        </Group>
      </Radio.Group>
      {value.takesMedication !== false && <PrescribedFields value={value} set={set} />}
      <Textarea
        label={t('builder.notes')}
        autosize
        minRows={1}
        maxLength={1000}
        value={value.notes ?? ''}
        onChange={(event) => set({ notes: event.currentTarget.value || null })}
      />
    </Stack>
  );
}
