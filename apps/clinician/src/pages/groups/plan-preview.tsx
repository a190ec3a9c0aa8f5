import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { sayDay, shortTime } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay, wallTime } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Notice } from '@stepwell/web/ui/notice';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge, type StatusTone } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { GroupSessionChange } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { PreviewGroupSessionsQuery, type PreviewedSession } from './group-plan.graphql';
import { timesOf, timesSchema, type GroupValues } from './group-values';
import classes from './plan.module.css';

/** So many lines are shown. */
const SHOWN = 12;
/** Who types is not asked about after every key. */
const PAUSE_MS = 400;

const tones: Record<GroupSessionChange, StatusTone> = {
  ADDED: 'plain',
  MOVED: 'waiting',
  CANCELLED: 'overdue',
  UNCHANGED: 'done',
};
const changes = ['moved', 'cancelled', 'added', 'unchanged'] as const;

interface LineProps {
  session: PreviewedSession;
  timeZone: string;
  /** Whether the group is there already, so that each line says what happens to it. */
  isChange: boolean;
}

function Line({ session, timeZone, isChange }: LineProps) {
  const { t } = useTranslation();
  const reader = { ...useReader(), zone: timeZone };
  const { localDate, localTime, endsAt, format, change, previousStartsAt } = session;
  const before = previousStartsAt ? new Date(previousStartsAt) : undefined;
  return (
    <li>
      <div>
        <Text className={change === 'CANCELLED' ? classes['gone'] : undefined}>
          {t('groups.fromTo', {
            day: sayDay(localDate, reader),
            from: shortTime(localTime),
            to: wallTime(new Date(endsAt), timeZone),
          })}
        </Text>
        {before && (
          <Text size="xs" c="dimmed">
            {t('groupPlan.movedFrom', {
              when: `${sayDay(localDay(before, timeZone), reader)} ${wallTime(before, timeZone)}`,
            })}
          </Text>
        )}
      </div>
      {isChange ? (
        <StatusBadge tone={tones[change]}>{t(`groupPlan.change.${change}`)}</StatusBadge>
      ) : (
        format && <Text c="dimmed">{t(`groups.format.${format}`)}</Text>
      )}
    </li>
  );
}

function Sessions({ sessions, timeZone, isChange }: Omit<LineProps, 'session'> & { sessions: PreviewedSession[] }) {
  const { t } = useTranslation();
  const numbers = Object.fromEntries(
    changes.map((change) => [change, sessions.filter((each) => each.change === change.toUpperCase()).length]),
  );
  const changed = sessions.filter(({ change }) => change !== 'UNCHANGED');
  const listed = isChange && changed.length > 0 ? changed : sessions;
  if (sessions.length === 0) return <Text c="dimmed">{t('groupPlan.previewNone')}</Text>;
  const sums = changes.flatMap((change) => {
    const count = numbers[change] ?? 0;
    return count > 0 ? t(`groupPlan.sums.${change}`, { count }) : [];
  });
  return (
    <Stack gap="sm">
      <Text fw={600}>{isChange ? sums.join(', ') : t('groupPlan.next', { count: sessions.length })}</Text>
      <ul className={classes['sessions']}>
        {listed.slice(0, SHOWN).map((session) => (
          <Line key={session.startsAt + session.change} session={session} timeZone={timeZone} isChange={isChange} />
        ))}
      </ul>
      {listed.length > SHOWN && (
        <Text size="xs" c="dimmed">
          {t('groupPlan.moreChanges', { count: listed.length - SHOWN })}
        </Text>
      )}
    </Stack>
  );
}

interface PlanPreviewProps {
  values: GroupValues;
  timeZone: string | undefined;
  /** The group that would change; undefined for a new one. */
  groupId: string | undefined;
}

/** The sessions that a plan would make, or what its change would do to those ahead, before it is saved. */
export function PlanPreview({ values, timeZone, groupId }: PlanPreviewProps) {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const isWhole = timesSchema(t).safeParse(values).success;
  const [asked] = useDebouncedValue(isWhole ? JSON.stringify(timesOf(values)) : '', PAUSE_MS);
  const { data, error, isPlaceholderData } = useDocument(
    PreviewGroupSessionsQuery,
    {
      input: { ...(JSON.parse(asked || '{}') as ReturnType<typeof timesOf>), groupId: groupId ?? null },
    },
    { topics: ['groups'], enabled: asked !== '' },
  );
  const shown = isWhole && timeZone ? data?.previewGroupSessions : undefined;
  return (
    <SectionCard title={t('groupPlan.preview')}>
      <div aria-live="polite" aria-busy={asked !== '' && !shown && !error}>
        {error && isWhole ? (
          <Notice tone="warning">{errorSentence(error, tWeb)}</Notice>
        ) : shown && timeZone ? (
          <div aria-busy={isPlaceholderData}>
            <Sessions sessions={shown} timeZone={timeZone} isChange={groupId !== undefined} />
          </div>
        ) : isWhole ? (
          <CardsSkeleton cards={1} lines={6} />
        ) : (
          <Text c="dimmed">{t('groupPlan.previewWaits')}</Text>
        )}
      </div>
    </SectionCard>
  );
}
