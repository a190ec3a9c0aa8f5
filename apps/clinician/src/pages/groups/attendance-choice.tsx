import { VisuallyHidden } from '@mantine/core';
import { CheckIcon } from '@stepwell/web/ui/icons';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Line } from './room-draft';
import classes from './room.module.css';

const attendances = ['PRESENT', 'LATE', 'LEFT_EARLY', 'EXCUSED', 'NO_SHOW'] as const;

interface AttendanceChoiceProps {
  patientId: string;
  name: string;
  value: Line['attendance'];
  onChange: (attendance: (typeof attendances)[number]) => void;
}

/** How somebody took part: one click, or the arrow keys. Plain radio buttons, because a room may hold forty of them. */
export function AttendanceChoice({ patientId, name, value, onChange }: AttendanceChoiceProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={classes['choices']}>
      <VisuallyHidden component="legend">{t('room.attendance', { name })}</VisuallyHidden>
      {attendances.map((attendance) => (
        <label key={attendance}>
          <input
            type="radio"
            name={`attendance-${patientId}`}
            id={attendance === 'PRESENT' ? `attendance-${patientId}` : undefined}
            checked={value === attendance}
            onChange={() => onChange(attendance)}
          />
          {value === attendance && <CheckIcon size={14} />}
          {t(`room.attended.${attendance}`)}
        </label>
      ))}
    </fieldset>
  );
}
