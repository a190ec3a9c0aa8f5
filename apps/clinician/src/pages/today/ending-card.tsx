import { Anchor, Text } from '@mantine/core';
import { daysBetween, sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { TodayQuery as Answer } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { ShortList } from './short-list';
import classes from './today.module.css';

type Ending = Answer['today']['ending'][number];

/** Plans to be looked at again and consents that end, by day. */
export function EndingCard({ papers }: { papers: readonly Ending[] }) {
  const { t } = useTranslation();
  const reader = useReader();
  const daysTo = (on: string): number => daysBetween(localDay(reader.now, reader.zone), on);
  const place = ({ kind, patientId, id }: Ending): string =>
    kind === 'PLAN_REVIEW' ? urls.plan(patientId, id) : urls.consent(patientId, id);
  return (
    <SectionCard title={papers.length > 0 ? t('today.ending', { count: papers.length }) : t('today.endingTitle')}>
      {papers.length === 0 ? (
        <Text c="dimmed">{t('today.endingNone')}</Text>
      ) : (
        <ShortList
          items={papers}
          render={(paper) => (
            <li key={paper.id} className={classes['paper']}>
              <div>
                <Anchor component={RouterLink} href={place(paper)}>
                  {paper.patientName}
                </Anchor>
                <Text size="xs" c="dimmed" className="sw-figures">
                  {t(`today.ends.${paper.kind}`, { day: sayDay(paper.on, reader) })}
                </Text>
              </div>
              <StatusBadge tone={daysTo(paper.on) <= 7 ? 'overdue' : 'plain'}>
                {daysTo(paper.on) < 0 ? t('today.late') : t('today.inDays', { count: daysTo(paper.on) })}
              </StatusBadge>
            </li>
          )}
        />
      )}
    </SectionCard>
  );
}
