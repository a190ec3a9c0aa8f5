import { Box, Text } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { OperationsQuery as Answer } from '../../../gql/graphql';
import { lateAfter, sayDuration } from './health';
import classes from './operations.module.css';

interface Figure {
  name: 'dueNow' | 'oldestDue' | 'sentToday' | 'unknownOpen' | 'outboxWaiting';
  value: string;
  tone?: 'overdue' | 'waiting';
}

/** Five numbers about messages to patients, each with the sentence that says what it means. */
export function DeliveryFigures({ health }: { health: Answer['deliveryHealth'] }) {
  const { t } = useTranslation('admin');
  const { locale } = useReader();
  const number = new Intl.NumberFormat(locale);
  const isLate = health.dueNow > 0 && health.oldestDueSeconds > lateAfter;
  const figures: Figure[] = [
    { name: 'dueNow', value: number.format(health.dueNow) },
    {
      name: 'oldestDue',
      value: health.dueNow > 0 ? sayDuration(health.oldestDueSeconds, locale) : '–',
      ...(isLate && { tone: 'overdue' }),
    },
    { name: 'sentToday', value: number.format(health.sentToday) },
    {
      name: 'unknownOpen',
      value: number.format(health.unknownOpen),
      ...(health.unknownOpen > 0 && { tone: 'waiting' }),
    },
    { name: 'outboxWaiting', value: number.format(health.outboxWaiting) },
  ];
  return (
    <dl className={classes['figures']}>
      {figures.map(({ name, value, tone }) => (
        <Box key={name} className={classes['figure'] ?? ''} data-tone={tone}>
          <dt>{t(`operations.${name}`)}</dt>
          <dd className={classes['value']}>{value}</dd>
          <dd>
            <Text size="xs" c="dimmed">
              {t(`operations.${name}Means`)}
            </Text>
          </dd>
        </Box>
      ))}
    </dl>
  );
}
