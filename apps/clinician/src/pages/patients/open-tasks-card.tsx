import { Anchor, Box, Group, Stack, Text } from '@mantine/core';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { SummaryQuery, TaskPriority } from '../../../gql/graphql';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';

type Task = NonNullable<SummaryQuery['patient']['tasks']>[number];

const order: Record<TaskPriority, number> = { SAFETY: 0, HIGH: 1, NORMAL: 2 };

/** What waits for this patient, safety first. */
export function OpenTasksCard({ patientId, tasks }: { patientId: string; tasks: readonly Task[] }) {
  const { t } = useTranslation();
  const open = tasks
    .filter(({ status }) => status === 'OPEN')
    .sort((one, other) => order[one.priority] - order[other.priority] || one.createdAt.localeCompare(other.createdAt));
  return (
    <SectionCard
      title={t('summary.tasksTitle')}
      action={
        <Anchor component={RouterLink} href={urls.tasksOf(patientId)}>
          {t('summary.seeTasks')}
        </Anchor>
      }
    >
      {open.length === 0 ? (
        <Text c="dimmed">{t('summary.tasksEmpty')}</Text>
      ) : (
        <Stack gap="sm">
          {open.map((task) => (
            <Group key={task.id} gap="sm" align="flex-start" wrap="nowrap" justify="space-between">
              <Box miw={0}>
                <Text>{task.title}</Text>
                <Text size="xs" c="dimmed">
                  {t('tasks.created')} <MomentText at={task.createdAt} />
                </Text>
              </Box>
              {task.priority !== 'NORMAL' && (
                <StatusBadge tone={task.priority === 'SAFETY' ? 'safety' : 'plain'}>
                  {t(`tasks.priority.${task.priority}`)}
                </StatusBadge>
              )}
            </Group>
          ))}
        </Stack>
      )}
    </SectionCard>
  );
}
