import type { OperationsQuery as Answer } from '../../../gql/graphql';

/** Seconds after which waiting is no longer ordinary: a message should leave within minutes of its time. */
export const lateAfter = 300;

/** What somebody running the system should look at, worst first. */
export type Concern = 'failed-jobs' | 'late-jobs' | 'late-messages' | 'unknown-messages';

/** Names what is out of order; empty means that everything moves. */
export function concernsOf({ queueHealth, deliveryHealth }: Pick<Answer, 'queueHealth' | 'deliveryHealth'>): Concern[] {
  const concerns: Concern[] = [];
  if (deliveryHealth.dueNow > 0 && deliveryHealth.oldestDueSeconds > lateAfter) concerns.push('late-messages');
  if (queueHealth.some(({ failed }) => failed > 0)) concerns.push('failed-jobs');
  if (queueHealth.some(({ waiting, oldestWaitingSeconds }) => waiting > 0 && oldestWaitingSeconds > lateAfter)) {
    concerns.push('late-jobs');
  }
  if (deliveryHealth.unknownOpen > 0) concerns.push('unknown-messages');
  return concerns;
}

/** A length of time in its largest sensible unit: 42 s, 7 min, 3 h, 2 days. Under a second it is nothing. */
export function largestUnit(seconds: number): { unit: 'second' | 'minute' | 'hour' | 'day'; count: number } {
  if (seconds < 90) return { unit: 'second', count: Math.round(seconds) };
  if (seconds < 5_400) return { unit: 'minute', count: Math.round(seconds / 60) };
  if (seconds < 129_600) return { unit: 'hour', count: Math.round(seconds / 3_600) };
  return { unit: 'day', count: Math.round(seconds / 86_400) };
}

/** A length of time in the reader's language. */
export function sayDuration(seconds: number, locale: string): string {
  const { unit, count } = largestUnit(seconds);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: unit === 'day' ? 'long' : 'short' }).format(
    count,
  );
}
