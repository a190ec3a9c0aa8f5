import { Box, Button, Fieldset, Group, Text } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { DutyDay } from './duty-day';
import { copyDay, sortedIntervals, weekdaysFromMonday, type DutyInterval } from './duty-hours';
import classes from './duty-hours.module.css';
import type { FacilityFormState } from './facility-values';

const office = { startTime: '09:00', endTime: '17:00' };
const workingDays = [1, 2, 3, 4, 5];
const hoursPath = 'dutyHours';

function nextInterval(day: readonly DutyInterval[], weekday: number): DutyInterval {
  const last = day.at(-1);
  return last ? { weekday, startTime: last.endTime, endTime: '' } : { weekday, ...office };
}

/** When somebody on duty reads what patients send, day by day; several stretches a day are possible. */
export function DutyHoursEditor({ state }: { state: FacilityFormState }) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const intervals = state.form.getValues().dutyHours;
  const onDay = (weekday: number): DutyInterval[] => intervals.filter((interval) => interval.weekday === weekday);
  const set = (next: DutyInterval[]): void => {
    // Places in the list move, so what was said about a place no longer holds.
    state.form.setErrors({});
    state.form.setFieldValue(hoursPath, sortedIntervals(next));
  };
  const hasMonday = onDay(1).length > 0;

  return (
    <Fieldset legend={t('facilities.hours')} className={classes['editor'] ?? ''}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('facilities.hoursHelp')}
      </Text>
      <Box id={state.fieldId(hoursPath)} tabIndex={-1}>
        {weekdaysFromMonday.map((weekday) => (
          <DutyDay
            key={weekday}
            name={weekdayName(weekday, locale)}
            state={state}
            places={intervals.flatMap((interval, place) => (interval.weekday === weekday ? [place] : []))}
            onAdd={() => set([...intervals, nextInterval(onDay(weekday), weekday)])}
            onRemove={(place) => set(intervals.filter((_, each) => each !== place))}
          />
        ))}
      </Box>
      <Group gap="sm" mt="sm">
        {intervals.length === 0 && (
          <Button
            variant="default"
            size="xs"
            onClick={() => set(workingDays.map((weekday) => ({ weekday, ...office })))}
          >
            {t('facilities.fillOffice')}
          </Button>
        )}
        {hasMonday && (
          <Button variant="default" size="xs" onClick={() => set(copyDay(intervals, 1, [2, 3, 4, 5]))}>
            {t('facilities.copyMonday')}
          </Button>
        )}
        {hasMonday && (
          <Button variant="default" size="xs" onClick={() => set(copyDay(intervals, 1, [2, 3, 4, 5, 6, 0]))}>
            {t('facilities.copyMondayWeek')}
          </Button>
        )}
      </Group>
    </Fieldset>
  );
}
