import { Anchor, Button, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import classes from './recovery.module.css';
import type { RecoveryPatient } from './recovery.page';
import { AssignTaskDialog } from './assign-task-dialog';
import { ChangeTaskDialog } from './change-task-dialog';

interface TasksCardProps {
  patient: RecoveryPatient;
  mayChange: boolean;
}

type Task = RecoveryPatient['recoveryTasks'][number];

const CLOSED_SHOWN = 5;

/** What patient and team agreed on between sessions, what waits first; an opened task can be reworded and closed. */
export function TasksCard({ patient, mayChange }: TasksCardProps) {
  const { t } = useTranslation();
  const [assigning, setAssigning] = useState(false);
  const [changing, setChanging] = useState<Task>();
  const open = patient.recoveryTasks.filter(({ status }) => status === 'OPEN');
  const closed = patient.recoveryTasks.filter(({ status }) => status !== 'OPEN');
  const shown = [...open, ...closed.slice(0, CLOSED_SHOWN)];
  return (
    <SectionCard
      title={t('recoveryTask.title')}
      action={
        mayChange && (
          <Button variant="default" size="compact-sm" onClick={() => setAssigning(true)}>
            {t('recoveryTask.assign')}
          </Button>
        )
      }
    >
      {shown.length === 0 && <Text c="dimmed">{t('recoveryTask.none')}</Text>}
      <ul className={classes['rows']}>
        {shown.map((task) => (
          <li key={task.id}>
            <div className={classes['words']}>
              {mayChange ? (
                <Anchor component="button" type="button" ta="left" onClick={() => setChanging(task)}>
                  {task.title}
                </Anchor>
              ) : (
                <Text>{task.title}</Text>
              )}
              <TaskFacts task={task} />
            </div>
          </li>
        ))}
      </ul>
      <AssignTaskDialog
        opened={assigning}
        onClose={() => setAssigning(false)}
        patientId={patient.id}
        language={patient.language}
      />
      <ChangeTaskDialog task={changing} onClose={() => setChanging(undefined)} />
    </SectionCard>
  );
}

function TaskFacts({ task }: { task: Task }) {
  const { t } = useTranslation();
  const reader = useReader();
  const { kind, step, dueOn, status, closedOn, assignedByName } = task;
  const when =
    status === 'OPEN'
      ? dueOn && t('recoveryTask.due', { day: sayDay(dueOn, reader) })
      : t(`recoveryTask.closed.${status}`, { day: sayDay(closedOn!, reader) });
  return (
    <Text size="xs" c="dimmed">
      {[t(`recoveryTask.kind.${kind}`), step && t('stepWork.step', { step }), when, assignedByName]
        .filter(Boolean)
        .join(' · ')}
    </Text>
  );
}
