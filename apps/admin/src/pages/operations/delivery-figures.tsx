import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { OperationsQuery as Answer } from '../../../gql/graphql';
import { Figures, type Figure } from './figures';
import { lateAfter, sayDuration } from './health';

type Name = 'dueNow' | 'oldestDue' | 'sentToday' | 'unknownOpen' | 'outboxWaiting';

/** Five numbers about messages to patients, each with the sentence that says what it means. */
export function DeliveryFigures({ health }: { health: Answer['deliveryHealth'] }) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const number = new Intl.NumberFormat(locale);
  const isLate = health.dueNow > 0 && health.oldestDueSeconds > lateAfter;
  const figure = (name: Name, value: string, tone?: Figure['tone']): Figure => ({
    ...{ name: t(`operations.${name}`), value, means: t(`operations.${name}Means`), tone },
  });
  return (
    <Figures
      figures={[
        figure('dueNow', number.format(health.dueNow)),
        figure(
          'oldestDue',
          health.dueNow > 0 ? sayDuration(health.oldestDueSeconds, locale) : '–',
          isLate ? 'overdue' : undefined,
        ),
        figure('sentToday', number.format(health.sentToday)),
        figure('unknownOpen', number.format(health.unknownOpen), health.unknownOpen > 0 ? 'waiting' : undefined),
        figure('outboxWaiting', number.format(health.outboxWaiting)),
      ]}
    />
  );
}
