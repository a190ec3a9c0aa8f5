import { Button, Group, TextInput } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { addDays, localDay } from '@stepwell/web/format/zones';
import { useTranslation } from 'react-i18next';

const offers = [14, 30, 90];

/** The day on which the plan is looked at again. */
export function ReviewEditor({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const reader = useReader();
  const today = localDay(reader.now, reader.zone);
  return (
    <Group gap="sm" align="flex-end">
      <TextInput
        type="date"
        label={t('builder.reviewDue')}
        min={today}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {offers.map((count) => (
        <Button key={count} variant="light" onClick={() => onChange(addDays(today, count))}>
          {t('builder.inDays', { count })}
        </Button>
      ))}
    </Group>
  );
}
