import { VisuallyHidden } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import { sayWallTime } from '@stepwell/web/format/say-clock';
import { useTexts } from '../../texts/language';
import { levelOf, levels, type PatternHours } from './pattern-values';
import classes from './patterns.module.css';

const week = [1, 2, 3, 4, 5, 6, 0];
const parts = [0, 3, 6, 9, 12, 15, 18, 21];

interface PatternGridProps {
  hours: readonly PatternHours[];
  hasNumbers: boolean;
}

/** A week in eight parts of the day: the darker and fuller, the stronger. It is a table, so that it can be read aloud. */
export function PatternGrid({ hours, hasNumbers }: PatternGridProps) {
  const texts = useTexts();
  const words = texts.patterns;
  const time = (hour: number) => sayWallTime(`${String(hour).padStart(2, '0')}:00`, texts);
  const at = (weekday: number, hour: number) => hours.find((each) => each.weekday === weekday && each.hour === hour);
  return (
    <>
      <table className={classes.grid}>
        <caption>
          <VisuallyHidden>{words.caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{words.from}</VisuallyHidden>
            </th>
            {week.map((weekday) => (
              <th key={weekday} scope="col" abbr={weekdayName(weekday, texts.locale)}>
                {weekdayName(weekday, texts.locale).slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((hour) => (
            <tr key={hour}>
              <th scope="row">{time(hour)}</th>
              {week.map((weekday) => {
                const told = at(weekday, hour);
                return (
                  <td key={weekday} data-level={told && levelOf(told.craving)}>
                    {told && hasNumbers && <span aria-hidden>{Math.round(told.craving)}</span>}
                    <VisuallyHidden>
                      {told
                        ? words.cell(words.levels[levelOf(told.craving)], Math.round(told.craving), told.count)
                        : words.empty}
                    </VisuallyHidden>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={classes.legend} aria-hidden>
        {levels.map((level) => (
          <li key={level}>
            <span className={classes.sample} data-level={level} />
            {words.levels[level]}
          </li>
        ))}
      </ul>
    </>
  );
}
