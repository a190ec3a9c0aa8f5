import { List, Text } from '@mantine/core';
import { Notice } from '@stepwell/web/ui/notice';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { isGap, type Coverage } from './coverage-words';
import { FacilityMoment } from './facility-moment';

/** As many as are read at once; the table below has all. */
const MOST_SHOWN = 6;

/** The hours in which nobody is on call, by name. */
export function Gaps({ coverage }: { coverage: Coverage }) {
  const { t } = useTranslation('admin');
  const gaps = coverage.spans.filter(isGap);
  if (gaps.length === 0) return <Text c="dimmed">{t('coverage.noGaps')}</Text>;
  return (
    <Notice tone="warning" title={t('coverage.gaps', { count: gaps.length })}>
      <Text>{t('coverage.gapsHelp')}</Text>
      <List mt={4}>
        {gaps.slice(0, MOST_SHOWN).map(({ startsAt, endsAt, note }) => (
          <List.Item key={startsAt}>
            <FacilityMoment at={startsAt} zone={coverage.timeZone} /> {t('coverage.until')}{' '}
            <FacilityMoment at={endsAt} zone={coverage.timeZone} />
            {note && ` · ${note}`}
          </List.Item>
        ))}
      </List>
      {gaps.length > MOST_SHOWN && <Text mt={4}>{t('coverage.moreGaps', { count: gaps.length - MOST_SHOWN })}</Text>}
    </Notice>
  );
}
