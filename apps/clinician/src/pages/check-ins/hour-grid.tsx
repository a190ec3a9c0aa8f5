import { VisuallyHidden } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { dayParts, sayHours, shadeOf, weekdays, type Patterns } from './pattern-values';
import classes from './patterns.module.css';

/**
 * The week as a grid: each cell holds the average craving of its three hours, shaded by it, so that the number says what
 * the shade shows. It is a table, so screen readers read the same picture.
 */
export function HourGrid({ hours, lapses }: Pick<Patterns, 'hours' | 'lapses'>) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const cellOf = (weekday: number, hour: number) =>
    hours.find((cell) => cell.weekday === weekday && cell.hour === hour);
  const lapsesOf = (weekday: number) => lapses.find((each) => each.weekday === weekday)?.count ?? 0;
  return (
    <div className={classes['frame']}>
      <table className={classes['grid']}>
        <caption>{t('patterns.caption')}</caption>
        <thead>
          <tr>
            <td />
            {dayParts.map((hour) => (
              <th key={hour} scope="col">
                <span aria-hidden>
                  {hour}
                  <span className={classes['end']}>–{hour + 3}</span>
                </span>
                <VisuallyHidden>{sayHours(hour)}</VisuallyHidden>
              </th>
            ))}
            <th scope="col">{t('patterns.lapses')}</th>
          </tr>
        </thead>
        <tbody>
          {weekdays.map((weekday) => (
            <tr key={weekday}>
              <th scope="row">
                <span aria-hidden>{weekdayName(weekday, locale, 'short')}</span>
                <VisuallyHidden>{weekdayName(weekday, locale)}</VisuallyHidden>
              </th>
              {dayParts.map((hour) => {
                const cell = cellOf(weekday, hour);
                return (
                  <td
                    key={hour}
                    data-shade={cell ? shadeOf(cell.craving) : undefined}
                    title={cell ? t('patterns.cell', { craving: cell.craving, count: cell.count }) : undefined}
                  >
                    {cell ? cell.craving : <VisuallyHidden>{t('patterns.nothing')}</VisuallyHidden>}
                  </td>
                );
              })}
              <td className={classes['lapses']}>{lapsesOf(weekday) || ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
