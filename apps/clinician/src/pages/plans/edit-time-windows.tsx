import { Input, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './plan-builder.module.css';
import type { PlanContent } from './plan-draft';
import { AddLine, RemoveLine } from './row-parts';

type Windows = PlanContent['highRiskSituations'][number]['timeWindows'];

const weekdays = [1, 2, 3, 4, 5, 6, 0];

/** Hours of the week in which a situation comes; an end before the start means the next day. */
export function TimeWindowsEditor({ value, onChange }: { value: Windows; onChange: (value: Windows) => void }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const change = (index: number, changes: Partial<Windows[number]>): void =>
    onChange(value.map((window, each) => (each === index ? { ...window, ...changes } : window)));
  const last = value.at(-1);
  return (
    <div role="group" aria-label={t('builder.times')}>
      <Input.Label component="div">{t('builder.times')}</Input.Label>
      <Stack gap="xs">
        {value.map((window, index) => {
          const number = index + 1;
          return (
            // Lines have no mark of their own: their place is what tells them apart.
            <div key={index} className={classes['time']}>
              <NativeSelect
                aria-label={t('builder.timeDay', { number })}
                value={String(window.weekday)}
                onChange={(event) => change(index, { weekday: Number(event.currentTarget.value) })}
                data={weekdays.map((day) => ({ value: String(day), label: weekdayName(day, locale) }))}
              />
              <TextInput
                type="time"
                aria-label={t('builder.timeFrom', { number })}
                value={window.startTime.slice(0, 5)}
                onChange={(event) => change(index, { startTime: event.currentTarget.value })}
              />
              <Text c="dimmed">–</Text>
              <TextInput
                type="time"
                aria-label={t('builder.timeUntil', { number })}
                value={window.endTime.slice(0, 5)}
                onChange={(event) => change(index, { endTime: event.currentTarget.value })}
              />
              <RemoveLine
                what={`${weekdayName(window.weekday, locale)} ${window.startTime.slice(0, 5)}`}
                onClick={() => onChange(value.filter((_, each) => each !== index))}
              />
            </div>
          );
        })}
      </Stack>
      <AddLine
        label={t('builder.addTime')}
        onClick={() => onChange([...value, last ? { ...last } : { weekday: 5, startTime: '17:00', endTime: '21:00' }])}
      />
    </div>
  );
}
