import { Anchor, Button, Group, Text } from '@mantine/core';
import { useProductNow } from '@stepwell/web/format/product-clock';
import { useSession } from '@stepwell/web/session/session-provider';
import type { DataColumn } from '@stepwell/web/ui/data-table';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { CallLine } from '../../parts/call-line';
import type { TaskLine as Task } from '../../parts/tasks.graphql';
import { urls } from '../../urls';

/** Work with a page of its own, where its outcome is written down. */
const byHand = { FOLLOW_UP_CALL: 'byHand.toScript', FOLLOW_UP_LETTER: 'byHand.toLetter' } as const;

function TaskCell({ task }: { task: Task }) {
  const { t } = useTranslation();
  return (
    <>
      <Text fw={600}>{task.title}</Text>
      <Group gap={6} mt={2}>
        {task.priority !== 'NORMAL' && task.status === 'OPEN' && (
          <StatusBadge tone={task.priority === 'SAFETY' ? 'safety' : 'plain'}>
            {t(`tasks.priority.${task.priority}`)}
          </StatusBadge>
        )}
        <Text size="xs" c="dimmed">
          {t(`tasks.kind.${task.kind}`)} · {t('tasks.created')} <MomentText at={task.createdAt} />
        </Text>
      </Group>
    </>
  );
}

function PatientCell({ task }: { task: Task }) {
  if (!task.patient) return null;
  return (
    <Anchor component={RouterLink} href={urls.patient(task.patient.id)} data-row-link>
      {task.patient.displayName}
    </Anchor>
  );
}

function CallCell({ task }: { task: Task }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { patient } = task;
  if (!patient && task.kind === 'CALL_REQUEST' && can('inquiry:manage'))
    return (
      <Anchor component={RouterLink} href={urls.inquiries}>
        {t('tasks.toInquiries')}
      </Anchor>
    );
  if (!patient && task.kind.startsWith('AGREEMENT_'))
    return (
      <Anchor component={RouterLink} href={urls.agreements}>
        {t('shell.agreements')}
      </Anchor>
    );
  if (!patient) return null;
  return <CallLine patient={patient} withNow={task.status === 'OPEN'} />;
}

function DueCell({ task }: { task: Task }) {
  const { t } = useTranslation();
  const now = useProductNow();
  if (!task.dueAt) return null;
  const isLate = task.status === 'OPEN' && Date.parse(task.dueAt) < now.getTime();
  return (
    <Group gap={6}>
      <MomentText at={task.dueAt} />
      {isLate && <StatusBadge tone="overdue">{t('tasks.overdue')}</StatusBadge>}
    </Group>
  );
}

function OutcomeCell({ task }: { task: Task }) {
  const { t } = useTranslation();
  return (
    <>
      <Text>{task.outcome}</Text>
      {task.completedAt && (
        <Text size="xs" c="dimmed">
          {task.completedByName && `${t('tasks.doneBy', { name: task.completedByName })}, `}
          <MomentText at={task.completedAt} />
        </Text>
      )}
    </>
  );
}

interface TaskColumnsOptions {
  isDone: boolean;
  onComplete: (task: Task) => void;
}

/** Columns of the task list: open tasks say whom to call and when, done ones what came of it. */
export function useTaskColumns({ isDone, onComplete }: TaskColumnsOptions): DataColumn<Task>[] {
  const { t } = useTranslation();
  const { can } = useSession();
  const task: DataColumn<Task> = {
    key: 'task',
    header: t('tasks.task'),
    width: '32%',
    cell: (row) => <TaskCell task={row} />,
  };
  const patient: DataColumn<Task> = {
    key: 'patient',
    header: t('tasks.patient'),
    cell: (row) => <PatientCell task={row} />,
  };
  if (isDone) {
    const outcome = { key: 'outcome', header: t('tasks.outcome'), cell: (row: Task) => <OutcomeCell task={row} /> };
    return [task, patient, outcome];
  }
  return [
    task,
    patient,
    { key: 'call', header: t('tasks.call'), width: '22%', cell: (row) => <CallCell task={row} /> },
    { key: 'due', header: t('tasks.due'), skipEmpty: true, cell: (row) => (row.dueAt ? <DueCell task={row} /> : null) },
    {
      key: 'assignee',
      header: t('tasks.assignee'),
      cell: (row) => row.assignee?.displayName ?? <Text c="dimmed">{t('tasks.nobody')}</Text>,
    },
    {
      key: 'action',
      header: t('tasks.action'),
      headerHidden: true,
      cell: (row) =>
        row.kind in byHand && can('followup:read') ? (
          <Anchor component={RouterLink} href={urls.followUpWork(row.id)}>
            {t(byHand[row.kind as keyof typeof byHand])}
          </Anchor>
        ) : row.kind === 'CARE_MESSAGE' && row.patient && can('followup:read') ? (
          <Anchor component={RouterLink} href={urls.careMessages(row.patient.id)}>
            {t('today.openMessages')}
          </Anchor>
        ) : can('task:manage') ? (
          <Button variant="default" size="compact-sm" onClick={() => onComplete(row)}>
            {t('tasks.complete')}
          </Button>
        ) : null,
    },
  ];
}
