import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { useReader } from '@stepwell/web/format/use-reader';
import { localDay } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { DayText } from '@stepwell/web/ui/moment-text';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { GoalDialog } from './goal-dialog';
import { TreatmentGoalsQuery, type Goal } from './goals.graphql';
import classes from './goals.module.css';

function GoalLine({ goal, onChange }: { goal: Goal; onChange: (() => void) | undefined }) {
  const { t } = useTranslation();
  const { zone } = useReader();
  const { text, status, createdAt, closedAt, authorName } = goal;
  const isOpen = status === 'ACTIVE';
  return (
    <Group component="li" justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
      <Box miw={0} className={classes['words'] ?? ''}>
        <Group gap="xs">
          <Text c={isOpen ? undefined : 'dimmed'}>{text}</Text>
          {!isOpen && <StatusBadge tone="done">{t(status === 'MET' ? 'goals.met' : 'goals.ended')}</StatusBadge>}
        </Group>
        <Text size="xs" c="dimmed">
          {isOpen && `${t('goals.since')} `}
          <DayText day={localDay(new Date(closedAt ?? createdAt), zone)} />
          {isOpen && `, ${t('goals.by', { name: authorName })}`}
        </Text>
      </Box>
      {onChange && (
        <Button
          variant="subtle"
          size="compact-sm"
          flex="none"
          aria-label={t('goals.changeOf', { text })}
          onClick={onChange}
        >
          {t('goals.change')}
        </Button>
      )}
    </Group>
  );
}

/** What the patient works on: goals that notes cite, with those that were reached or ended behind a line. */
export function GoalsCard({ patientId }: { patientId: string }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [asked, setAsked] = useState<{ goal?: Goal }>();
  const { data, error, refetch } = useDocument(TreatmentGoalsQuery, { id: patientId }, { topics: ['patients'] });
  const goals = data?.patient.id === patientId ? data.patient.treatmentGoals : undefined;
  const mayWrite = can('plan:write');
  const list = (some: readonly Goal[]) => (
    <Stack component="ul" gap="sm" className={classes['list'] ?? ''}>
      {some.map((goal) => (
        <GoalLine key={goal.id} goal={goal} onChange={mayWrite ? () => setAsked({ goal }) : undefined} />
      ))}
    </Stack>
  );
  const active = goals?.filter(({ status }) => status === 'ACTIVE') ?? [];
  const closed = goals?.filter(({ status }) => status !== 'ACTIVE') ?? [];
  return (
    <SectionCard
      title={t('goals.title')}
      action={
        mayWrite &&
        goals && (
          <Button variant="default" size="compact-sm" onClick={() => setAsked({})}>
            {t('goals.add')}
          </Button>
        )
      }
    >
      {goals ? (
        <Stack gap="sm">
          {active.length > 0 ? (
            list(active)
          ) : (
            <div>
              <Text>{t('goals.empty')}</Text>
              <Text c="dimmed">{t('goals.emptyHint')}</Text>
            </div>
          )}
          {closed.length > 0 && (
            <details>
              <summary>{t('goals.closed', { count: closed.length })}</summary>
              {list(closed)}
            </details>
          )}
        </Stack>
      ) : error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : (
        <CardsSkeleton cards={1} lines={2} />
      )}
      <GoalDialog
        opened={asked !== undefined}
        patientId={patientId}
        goal={asked?.goal}
        onClose={() => setAsked(undefined)}
      />
    </SectionCard>
  );
}
