import { Anchor, Text } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay, wallTime } from '@stepwell/web/format/zones';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { TimelineEntry } from '../../parts/timeline.graphql';
import classes from './timeline.module.css';
import { placeOf, useTimelineWords } from '../../parts/timeline-words';

interface TimelineListProps {
  patientId: string;
  entries: readonly TimelineEntry[];
  zone: string;
}

/** What happened, day by day, each with a link to where the whole of it stands. */
export function TimelineList({ patientId, entries, zone }: TimelineListProps) {
  const { t } = useTranslation();
  const { locale } = useReader();
  const wordsOf = useTimelineWords();
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const day = entry.onDay ?? localDay(new Date(entry.at), zone);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return (
    <ol className={classes['days']}>
      {[...days].map(([day, ofDay]) => (
        <li key={day}>
          <Text component="h3" className={classes['day'] ?? ''}>
            <time dateTime={day}>{fullDay(day, locale)}</time>
          </Text>
          <ul className={classes['entries']}>
            {ofDay.map((entry) => (
              <li
                key={`${entry.kind} ${entry.id}`}
                className={classes['entry']}
                data-tone={
                  entry.hasUsed || entry.kind === 'SAFETY_ITEM' || entry.kind === 'LAPSE' ? 'safety' : undefined
                }
              >
                <span className={`${classes['time']} sw-figures`}>
                  {!entry.onDay && <time dateTime={entry.at}>{wallTime(new Date(entry.at), zone)}</time>}
                </span>
                <span className={classes['words']}>
                  <Anchor component={RouterLink} href={placeOf(entry, patientId)} c="inherit">
                    {wordsOf(entry)}
                  </Anchor>
                  {entry.byName && (
                    <Text span size="xs" c="dimmed">
                      {' '}
                      {t('timeline.by', { name: entry.byName })}
                    </Text>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
