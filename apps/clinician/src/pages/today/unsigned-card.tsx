import { Anchor, Button, Text } from '@mantine/core';
import { sayDay, sayMoment } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { TodayQuery as Answer } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import { ShortList } from './short-list';
import classes from './today.module.css';
import { DaySessionsQuery } from './today.graphql';

type Paper = Answer['today']['unsigned'][number];

interface UnsignedEntry {
  id: string;
  title: string;
  detail: string;
  href: string;
}

function usePaperEntry(): (paper: Paper) => UnsignedEntry {
  const { t } = useTranslation();
  const reader = useReader();
  return ({ id, patientId, patientName, kind, status, since }) => {
    const stands = status === 'DRAFT' || status === 'IN_REVIEW' || status === 'AWAITING_PATIENT' ? status : 'DRAFT';
    const href = kind === 'RELAPSE_PREVENTION' ? urls.plan(patientId, id) : urls.careDocument(patientId, id);
    return {
      id,
      title: `${t(`today.kind.${kind}`)}, ${patientName}`,
      detail: `${t(`today.status.${stands}`)} · ${t('today.since', { when: sayMoment(since, reader) })}`,
      href,
    };
  };
}

/** Group notes that are not signed, and plans that wait for a signature; the longest waiting first. */
export function UnsignedCard({ papers }: { papers: readonly Paper[] }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const reader = useReader();
  const paperEntry = usePaperEntry();
  const filter = { mine: true, queue: 'UNSIGNED' as const };
  const sessions = useDocument(DaySessionsQuery, { filter }, { topics: ['groups'], enabled: can('group:lead') }).data;
  const notes = (sessions?.groupSessions.edges ?? []).map(({ node }) => ({
    id: node.id,
    title: node.groupTitle,
    detail: t('today.notesOf', { when: sayDay(node.localDate, { ...reader, zone: node.timeZone }) }),
    href: urls.room(node.id),
  }));
  const entries: UnsignedEntry[] = [...notes, ...papers.map(paperEntry)];
  return (
    <SectionCard title={entries.length > 0 ? t('today.unsigned', { count: entries.length }) : t('today.unsignedTitle')}>
      {entries.length === 0 ? (
        <Text c="dimmed">{t('today.unsignedNone')}</Text>
      ) : (
        <ShortList
          items={entries}
          render={({ id, title, detail, href }) => (
            <li key={id} className={classes['paper']}>
              <div>
                <Anchor component={RouterLink} href={href}>
                  {title}
                </Anchor>
                <Text size="xs" c="dimmed" className="sw-figures">
                  {detail}
                </Text>
              </div>
              <Button
                component={RouterLink}
                href={href}
                size="compact-sm"
                variant="default"
                aria-label={t('today.openOf', { what: title })}
              >
                {t('today.open')}
              </Button>
            </li>
          )}
        />
      )}
    </SectionCard>
  );
}
