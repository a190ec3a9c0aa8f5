import { ActionIcon, Box, Button, Group, Text, TextInput } from '@mantine/core';
import { CloseIcon, PlusIcon } from '@stepwell/web/ui/icons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import classes from './duty-hours.module.css';
import type { FacilityFormState } from './facility-values';

interface DutyDayProps {
  name: string;
  state: FacilityFormState;
  /** Places of this day's stretches in the form's list. */
  places: readonly number[];
  onAdd: () => void;
  onRemove: (place: number) => void;
}

/** One weekday: its stretches with their times, one more, one less. */
export function DutyDay({ name, state, places, onAdd, onRemove }: DutyDayProps) {
  const { t } = useTranslation('admin');
  const time = (place: number, end: 'startTime' | 'endTime', label: string) => (
    <TextInput
      type="time"
      aria-label={label}
      className={classes['time'] ?? ''}
      {...state.field(`dutyHours.${place}.${end}`)}
      error={state.form.errors[`dutyHours.${place}.${end}`] !== undefined}
    />
  );
  return (
    <Box className={classes['day'] ?? ''} role="group" aria-label={name}>
      <Text className={classes['name'] ?? ''}>{name}</Text>
      <Box className={classes['stretches'] ?? ''}>
        {places.length === 0 && (
          <Text c="dimmed" className={classes['none'] ?? ''}>
            {t('facilities.nobody')}
          </Text>
        )}
        {places.map((place) => (
          <Box key={place}>
            <Group gap="xs" wrap="nowrap">
              {time(place, 'startTime', t('facilities.from', { day: name }))}
              <Text aria-hidden="true">–</Text>
              {time(place, 'endTime', t('facilities.until', { day: name }))}
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={t('facilities.removeHours', { day: name })}
                onClick={() => onRemove(place)}
              >
                <CloseIcon size={16} />
              </ActionIcon>
            </Group>
            {['startTime', 'endTime'].map((end) => (
              <Text key={end} size="xs" c="var(--mantine-color-error)">
                {state.form.errors[`dutyHours.${place}.${end}`]}
              </Text>
            ))}
          </Box>
        ))}
      </Box>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<PlusIcon size={14} />}
        aria-label={t('facilities.addHoursTo', { day: name })}
        onClick={onAdd}
        className={classes['add'] ?? ''}
        fw={400}
      >
        {t('facilities.addHours')}
      </Button>
    </Box>
  );
}
