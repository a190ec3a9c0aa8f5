import { Text } from '@mantine/core';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Patterns } from './pattern-values';
import classes from './patterns.module.css';

/** What came up, each with how often and how strong the craving was then; the bar is the craving of 10. */
export function SituationBars({ situations, halt }: Pick<Patterns, 'situations' | 'halt'>) {
  const { t } = useTranslation();
  const rows = [
    ...situations.map((each) => ({ ...each, key: each.words })),
    ...halt.map(({ state, ...each }) => ({ ...each, key: state, words: t(`patterns.halt.${state}`), usedCount: 0 })),
  ];
  if (rows.length === 0) return null;
  return (
    <table className={classes['bars']}>
      <caption>{t('patterns.situations')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('patterns.cameUp')}</th>
          <th scope="col">{t('patterns.times')}</th>
          <th scope="col">{t('patterns.craving')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, words, count, craving, usedCount }) => (
          <tr key={key}>
            <th scope="row">
              {words}
              {usedCount > 0 && (
                <Text size="xs" c="dimmed">
                  {t('patterns.used', { count: usedCount })}
                </Text>
              )}
            </th>
            <td>{count}</td>
            <td>
              <div className={classes['bar']}>
                <div className={classes['track']} aria-hidden>
                  <div className={classes['fill']} style={{ width: `${craving * 10}%` }} />
                </div>
                <span>{craving}</span>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
