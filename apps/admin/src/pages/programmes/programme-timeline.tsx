import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { StepAction } from '../../../gql/graphql';
import classes from './programmes.module.css';

/** As much of a step as the picture shows. */
interface DrawnStep {
  code: string;
  name: string;
  action: StepAction;
  dayOffset: number;
  localTime: string;
}

/** The days of a programme as a picture, closest together where most of them are; the list of steps says the same in words. */
export function ProgrammeTimeline({ steps }: { steps: readonly DrawnStep[] }) {
  const { t } = useTranslation('admin');
  const days = [...new Set(steps.map(({ dayOffset }) => dayOffset))].sort((one, other) => one - other);
  const from = Math.min(0, days[0] ?? 0);
  const scaled = (day: number): number => Math.sqrt(day - from + 0.25);
  const widest = scaled(Math.max(1, days.at(-1) ?? 1)) - scaled(from);
  const percent = (day: number): number => ((scaled(day) - scaled(from)) / widest) * 100;
  const place = (day: number): string => `${percent(day).toFixed(2)}%`;
  // A number stands only where it has room beside the one before.
  let last = -100;
  const numbered = new Set(
    days.filter((day) => {
      const hasRoom = percent(day) - last >= 5;
      if (hasRoom) last = percent(day);
      return hasRoom;
    }),
  );
  return (
    <div className={classes['timeline']} aria-hidden>
      <div className={classes['line']}>
        <span
          className={classes['anchor']}
          style={{ insetInlineStart: place(0) }}
          title={t('programme.day', { day: 0 })}
        />
        {days.map((day) => (
          <span key={day} className={classes['day']} style={{ insetInlineStart: place(day) }}>
            {steps
              .filter(({ dayOffset }) => dayOffset === day)
              .map(({ code, name, action, localTime }) => (
                <span
                  key={code}
                  className={classes['dot']}
                  data-action={action}
                  title={`${name}, ${localTime.slice(0, 5)}`}
                />
              ))}
            {numbered.has(day) && <span className={classes['label']}>{day}</span>}
          </span>
        ))}
      </div>
      <div className={classes['legend']}>
        {(['MESSAGE', 'CALL', 'LETTER', 'SUPERVISOR'] as const)
          .filter((action) => steps.some((step) => step.action === action))
          .map((action) => (
            <span key={action}>
              <span className={classes['dot']} data-action={action} /> {t(`programme.action.${action}`)}
            </span>
          ))}
        <span>{t('programme.axis')}</span>
      </div>
    </div>
  );
}
