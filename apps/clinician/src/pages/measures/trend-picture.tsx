import { Box, Text } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Trend } from './measures.graphql';
import classes from './trend.module.css';

const WIDTH = 640;
const HEIGHT = 140;
/** The names of the bands stand at the right, beside the points. */
const EDGE = { left: 26, right: 140, top: 18, bottom: 24 };
/** Most points that can be told apart. */
const MOST = 24;

/** Scores over time, with where the bands begin; the table beside it says the same in words. */
export function TrendPicture({ trend, zone }: { trend: Trend; zone: string }) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const { title, lowest, highest, bands } = trend;
  const results = trend.results.slice(0, MOST).reverse();
  const y = (score: number): number =>
    HEIGHT - EDGE.bottom - ((score - lowest) / (highest - lowest)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const start = Date.parse(results[0]!.answeredAt);
  const span = Math.max(1, Date.parse(results.at(-1)!.answeredAt) - start);
  const x = (at: string): number =>
    results.length === 1 ? WIDTH / 2 : EDGE.left + ((Date.parse(at) - start) / span) * (WIDTH - EDGE.left - EDGE.right);
  const day = (at: string): string => writtenDay(localDay(new Date(at), zone), locale);
  return (
    <Box component="figure" m={0} mb="sm">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes['picture']} aria-hidden="true">
        {bands.map(({ from, name }) => (
          <g key={from}>
            <line x1={0} x2={WIDTH} y1={y(from)} y2={y(from)} className={classes['band']} />
            <text x={WIDTH} y={y(from) - 3} textAnchor="end" className={classes['name']}>
              {name} {from}
            </text>
          </g>
        ))}
        <polyline
          points={results.map(({ score, answeredAt }) => `${x(answeredAt)},${y(score)}`).join(' ')}
          className={classes['line']}
        />
        {results.map(({ id, score, answeredAt, isSafety }) => (
          <g key={id}>
            <circle
              cx={x(answeredAt)}
              cy={y(score)}
              r={isSafety ? 6 : 4}
              className={classes[isSafety ? 'safety' : 'point']}
            />
            <text x={x(answeredAt)} y={y(score) - 9} textAnchor="middle" className={classes['score']}>
              {score}
            </text>
          </g>
        ))}
        <text x={0} y={HEIGHT - 6} className={classes['name']}>
          {day(results[0]!.answeredAt)}
        </text>
        {results.length > 1 && (
          <text x={x(results.at(-1)!.answeredAt)} y={HEIGHT - 6} textAnchor="middle" className={classes['name']}>
            {day(results.at(-1)!.answeredAt)}
          </text>
        )}
      </svg>
      <Text component="figcaption" size="xs" c="dimmed">
        {t('measures.figure', { title, count: results.length, lowest, highest })}
      </Text>
    </Box>
  );
}
