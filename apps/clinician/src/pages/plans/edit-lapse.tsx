import { Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlanContent } from './plan-draft';

type Lapse = PlanContent['lapseResponse'];

const parts = ['firstHour', 'firstDay', 'whoToTell', 'wayBack'] as const;

/** What keeps the patient safe after a lapse, and what leads back. */
export function LapseEditor({ value, onChange }: { value: Lapse; onChange: (value: Lapse) => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm">
      {parts.map((part) => (
        <Textarea
          key={part}
          label={t(`builder.${part}`)}
          autosize
          minRows={2}
          maxLength={3000}
          value={value[part]}
          onChange={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
        />
      ))}
    </Stack>
  );
}

/** A few lines from the patient to themselves. */
export function NoteEditor({ value, onChange }: { value: string; onChange: (value: string | null) => void }) {
  const { t } = useTranslation();
  return (
    <Textarea
      label={t('builder.noteToSelf')}
      autosize
      minRows={3}
      maxLength={3000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  );
}
