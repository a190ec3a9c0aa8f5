import { Text } from '@mantine/core';
import type { MyOptions } from '../../care/load-options';
import { OptionList } from '../../care/option-list';
import { sayOptions } from '../../care/say-options';
import { sayWindows, type WeeklyWindow } from '../../care/weekly-windows';
import { useTexts } from '../../texts/language';
import classes from './plan.module.css';

interface WindowOptionsProps {
  window: WeeklyWindow;
  options: MyOptions | undefined;
  now: Date;
  viewerZone: string;
}

/** One hard time in words, what there is then, and the meetings one touch away. */
export function WindowOptions({ window, options, now, viewerZone }: WindowOptionsProps) {
  const texts = useTexts();
  const found = options?.windows.find(
    ({ weekday, startTime, endTime }) =>
      weekday === window.weekday && startTime === window.startTime && endTime === window.endTime,
  );
  return (
    <div>
      <Text>{sayWindows([window], texts)}</Text>
      {options &&
        found &&
        new Date(found.span.endsAt) > now &&
        (options.wantsMeetings || found.span.options.length > 0) && (
          <>
            <Text c="dimmed">{sayOptions(found.span, options, texts)}</Text>
            {found.span.options.length > 0 && (
              <details className={classes.more}>
                <summary>{texts.options.show}</summary>
                <OptionList options={found.span.options} now={now} viewerZone={viewerZone} />
              </details>
            )}
          </>
        )}
    </div>
  );
}
