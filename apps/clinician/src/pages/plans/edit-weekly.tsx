import { Checkbox, NumberInput, Stack, Textarea } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { ChosenPath } from './chosen-path';
import classes from './plan-builder.module.css';
import type { PlanContent } from './plan-draft';

type Weekly = PlanContent['weekly'];

interface WeeklyEditorProps {
  value: Weekly;
  patientId: string | undefined;
  onChange: (value: Weekly) => void;
}

/** What the patient does every week; meeting goal and meetings are those of their path. */
export function WeeklyEditor({ value, patientId, onChange }: WeeklyEditorProps) {
  const { t } = useTranslation();
  const set = (changes: Partial<Weekly>): void => onChange({ ...value, ...changes });
  return (
    <Stack gap="sm">
      {patientId && <ChosenPath patientId={patientId} />}
      <Textarea
        label={t('builder.commitment')}
        description={t('builder.commitmentHelp')}
        autosize
        minRows={1}
        maxLength={500}
        value={value.commitment ?? ''}
        onChange={(event) => set({ commitment: event.currentTarget.value || null })}
      />
      <div className={classes['pair']}>
        {(['sponsorCalls', 'sponsorVisits'] as const).map((name) => (
          <NumberInput
            key={name}
            label={t(`builder.${name}`)}
            min={0}
            max={21}
            allowDecimal={false}
            value={value[name] ?? ''}
            onChange={(number) => set({ [name]: number === '' ? null : Number(number) })}
          />
        ))}
      </div>
      <Checkbox
        label={t('builder.shared')}
        description={t('builder.sharedHelp')}
        checked={value.isShared}
        onChange={(event) => set({ isShared: event.currentTarget.checked })}
      />
    </Stack>
  );
}
