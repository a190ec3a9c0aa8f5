import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { addDays, localDay } from '@stepwell/web/format/zones';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { ChangePart } from './part-editor';
import type { PlanDraft } from './plan-draft';

const offers = [14, 30, 90];
const rhythms = [7, 14, 30, 60, 90, 180];

/** The day on which the plan is looked at again, and how often after that. */
export function ReviewEditor({ draft, onChange }: { draft: PlanDraft; onChange: ChangePart }) {
  const { t } = useTranslation();
  const reader = useReader();
  const today = localDay(reader.now, reader.zone);
  const every = draft.reviewEveryDays;
  const choices = every && !rhythms.includes(every) ? [...rhythms, every] : rhythms;
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        <TextInput
          type="date"
          label={t('builder.reviewDue')}
          min={today}
          value={draft.reviewDue}
          onChange={(event) => onChange('reviewDue', event.currentTarget.value)}
        />
        {offers.map((count) => (
          <Button key={count} variant="light" onClick={() => onChange('reviewDue', addDays(today, count))}>
            {t('builder.inDays', { count })}
          </Button>
        ))}
      </Group>
      <NativeSelect
        label={t('builder.reviewEvery')}
        maw={240}
        value={every ? String(every) : ''}
        onChange={(event) => onChange('reviewEveryDays', Number(event.currentTarget.value) || null)}
        data={[
          { value: '', label: t('builder.everyUsual') },
          ...choices.map((count) => ({ value: String(count), label: t('builder.everyDays', { count }) })),
        ]}
      />
    </Stack>
  );
}
