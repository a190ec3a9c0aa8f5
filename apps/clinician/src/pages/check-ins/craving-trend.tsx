import { Box, Text } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { TimelineKind } from '../../../gql/graphql';
import type { DayRange } from '../../parts/day-range';
import { strongCraving } from '../../parts/mood';
import { SectionCard } from '../../parts/section-card';
import { ChartTimelineQuery } from '../../parts/timeline.graphql';
import { useTimelineWords } from '../../parts/timeline-words';
import type { PastCheckIn } from './check-ins.graphql';
import classes from './craving-trend.module.css';

const WIDTH = 960;
const HEIGHT = 180;
const EDGE = { left: 24, right: 12, top: 12, bottom: 26 };
const MOST_CRAVING = 10;
const MOST_MOOD = 5;
const DAY = 86_400_000;
/** What may explain a change; all else of the line of time would only fill the picture. */
const telling: readonly TimelineKind[] = [
  'LAPSE',
  'PLAN_ACTIVATED',
  'ADMITTED',
  'LEVEL_CHANGED',
  'MOVED',
  'DISCHARGED',
  'STATUS_CHANGED',
  'MILESTONE',
];

const y = (share: number): number => HEIGHT - EDGE.bottom - share * (HEIGHT - EDGE.top - EDGE.bottom);

interface CravingTrendProps {
  patientId: string;
  /** Both days count. */
  range: DayRange;
  checkIns: readonly PastCheckIn[];
  zone: string;
}

/** Craving and mood over these days, with what happened meanwhile; the table below says the same in words. */
export function CravingTrend({ patientId, range, checkIns, zone }: CravingTrendProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const wordsOf = useTimelineWords();
  const { data } = useDocument(ChartTimelineQuery, { patientId, ...range }, { topics: ['patients', 'plans'] });
  const events = data?.chartTimeline.entries.filter(({ kind }) => telling.includes(kind)).reverse() ?? [];
  const told = [...checkIns].reverse();
  if (told.length < 2) return null;
  // Days before anything was told would only press the rest together.
  const begin = Math.min(...[told[0]!.answeredAt, ...events.map(({ at }) => at)].map((at) => Date.parse(at)));
  const span = Date.parse(`${range.until}T00:00:00Z`) + DAY - begin;
  const x = (at: string): number => {
    const share = (Date.parse(at) - begin) / span;
    return EDGE.left + Math.min(1, Math.max(0, share)) * (WIDTH - EDGE.left - EDGE.right);
  };
  const dayOf = ({ onDay, at }: { onDay?: string | null; at: string }): string => onDay ?? localDay(new Date(at), zone);
  return (
    <SectionCard title={t('timeline.trendTitle')}>
      <Box component="figure" m={0}>
        <Box className={classes['frame']} tabIndex={0} role="group" aria-label={t('timeline.trendTitle')}>
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes['picture']} aria-hidden="true">
            {[0, MOST_CRAVING / 2, strongCraving, MOST_CRAVING].map((value) => (
              <g key={value}>
                <line
                  x1={EDGE.left}
                  x2={WIDTH - EDGE.right}
                  y1={y(value / MOST_CRAVING)}
                  y2={y(value / MOST_CRAVING)}
                  className={classes[value === strongCraving ? 'threshold' : 'grid']}
                />
                <text x={EDGE.left - 6} y={y(value / MOST_CRAVING) + 4} textAnchor="end" className={classes['label']}>
                  {value}
                </text>
              </g>
            ))}
            {events.map((event) => (
              <line
                key={`${event.kind} ${event.id}`}
                x1={x(event.at)}
                x2={x(event.at)}
                y1={y(1)}
                y2={y(0) + 6}
                className={classes[event.kind === 'LAPSE' ? 'lapse' : 'event']}
              />
            ))}
            <polyline
              points={told.map(({ answeredAt, craving }) => `${x(answeredAt)},${y(craving / MOST_CRAVING)}`).join(' ')}
              className={classes['craving']}
            />
            {told.map(({ id, answeredAt, mood }) =>
              mood == null ? null : (
                <circle
                  key={id}
                  cx={x(answeredAt)}
                  cy={y((mood - 1) / (MOST_MOOD - 1))}
                  r={3.5}
                  className={classes['mood']}
                />
              ),
            )}
            <text x={EDGE.left} y={HEIGHT - 6} className={classes['label']}>
              {writtenDay(localDay(new Date(begin), zone), locale)}
            </text>
            <text x={WIDTH - EDGE.right} y={HEIGHT - 6} textAnchor="end" className={classes['label']}>
              {writtenDay(range.until, locale)}
            </text>
          </svg>
        </Box>
        <ul className={classes['legend']} aria-hidden="true">
          <li data-of="craving">{t('timeline.trendCraving')}</li>
          <li data-of="mood">{t('timeline.trendMood')}</li>
        </ul>
        <Text component="figcaption" size="xs" c="dimmed">
          {t('timeline.trendFigure')}
        </Text>
      </Box>
      {events.length > 0 && (
        <ul className={classes['events']} aria-label={t('timeline.trendEvents')}>
          {events.map((event) => (
            <li key={`${event.kind} ${event.id}`} data-of={event.kind === 'LAPSE' ? 'lapse' : undefined}>
              <time dateTime={dayOf(event)}>{writtenDay(dayOf(event), locale)}</time> {wordsOf(event)}
            </li>
          ))}
        </ul>
      )}
    </SectionCard>
  );
}
