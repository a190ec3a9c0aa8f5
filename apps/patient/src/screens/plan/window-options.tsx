import { Text } from '@mantine/core';
import { weekdayName } from '@stepwell/web/format/calendar';
import type { MyOptions } from '../../care/load-options';
import { OptionList } from '../../care/option-list';
import { sayOptions } from '../../care/say-options';
import { sayWindows, type WeeklyWindow } from '@stepwell/web/format/weekly-windows';
import { useTexts } from '../../texts/language';
import classes from './plan.module.css';

interface WindowOptionsProps {
  /** Of the same hours. */
  windows: readonly WeeklyWindow[];
  options: MyOptions | undefined;
  now: Date;
  viewerZone: string;
}

const keyOf = ({ weekday, startTime, endTime }: WeeklyWindow) => `${weekday} ${startTime} ${endTime}`;

/** Hard times of the same hours in one line, and what there is the next time, one touch away. */
export function WindowOptions({ windows, options, now, viewerZone }: WindowOptionsProps) {
  const texts = useTexts();
  const keys = windows.map(keyOf);
  const [next] = (options?.windows ?? [])
    .filter((window) => keys.includes(keyOf(window)) && new Date(window.span.endsAt) > now)
    .sort((one, other) => Date.parse(one.span.startsAt) - Date.parse(other.span.startsAt));
  const isShown = options && next && (options.wantsMeetings || next.span.options.length > 0);
  return (
    <div>
      <Text>{sayWindows(windows, texts)}</Text>
      {isShown && (
        <>
          <Text c="dimmed">
            {windows.length > 1 && `${texts.options.nextTime(weekdayName(next.weekday, texts.locale))} `}
            {sayOptions(next.span, options, texts)}
          </Text>
          {next.span.options.length > 0 && (
            <details className={classes.more}>
              <summary>{texts.options.show}</summary>
              <OptionList options={next.span.options} now={now} viewerZone={viewerZone} />
            </details>
          )}
        </>
      )}
    </div>
  );
}
