import { Stack, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './plan-builder.module.css';
import type { PlanContent } from './plan-draft';

type Medication = PlanContent['medication'];

/** Naloxone first, then prescribed medication. */
export function MedicationEditor({ value, onChange }: { value: Medication; onChange: (value: Medication) => void }) {
  const { t } = useTranslation();
  const set = (changes: Partial<Medication>): void => onChange({ ...value, ...changes });
  const texts = ['naloxoneLocation', 'naloxoneWho'] as const;
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
      <div className={classes['pair']}>
        <TextInput
          label={t('builder.prescriber')}
          maxLength={300}
          autoComplete="off"
          value={value.prescriber ?? ''}
          onChange={(event) => set({ prescriber: event.currentTarget.value || null })}
        />
        <TextInput
          label={t('builder.nextDose')}
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
