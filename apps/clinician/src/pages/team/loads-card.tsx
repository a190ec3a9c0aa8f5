import { Anchor, Box, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { urls } from '../../urls';
import type { Team } from './team.graphql';

type Load = Team['loads'][number];

/** Who has how many patients and tasks; each name leads to their patients. */
export function LoadsCard({ loads }: { loads: readonly Load[] }) {
  const { t } = useTranslation();
  const reader = useReader();
  const numbers = new Intl.NumberFormat(reader.locale);
  const number = (key: string, header: string, of: (load: Load) => number): DataColumn<Load> => ({
    ...{ key, header, numeric: true },
    cell: (load) => numbers.format(of(load)),
  });
  const columns: DataColumn<Load>[] = [
    {
      key: 'person',
      header: t('supervision.person'),
      width: '30%',
      cell: ({ staffMember: { id, displayName, roles }, coveredBy, coveredUntil }) => (
        <Box miw={0}>
          <Anchor component={RouterLink} href={urls.teamMember(id)} data-row-link fw={600}>
            {displayName}
          </Anchor>
          <Text size="xs" c="dimmed">
            {roles.map((role) => t(`role.${role}`)).join(', ')}
          </Text>
          {coveredBy && coveredUntil && (
            <Text size="xs">{t('supervision.covered', { name: coveredBy, day: sayDay(coveredUntil, reader) })}</Text>
          )}
        </Box>
      ),
    },
    number('primary', t('supervision.primary'), ({ primaryPatients }) => primaryPatients),
    number('onTeam', t('supervision.onTeam'), ({ teamPatients }) => teamPatients),
    number('tasks', t('supervision.tasks'), ({ openTasks }) => openTasks),
    {
      key: 'overdue',
      header: t('supervision.overdue'),
      numeric: true,
      cell: ({ overdueTasks }) =>
        overdueTasks > 0 ? (
          <StatusBadge tone="overdue">{numbers.format(overdueTasks)}</StatusBadge>
        ) : (
          <Text c="dimmed">{numbers.format(0)}</Text>
        ),
    },
    number('unsigned', t('supervision.unsigned'), ({ unsignedSessions }) => unsignedSessions),
  ];
  return (
    <SectionCard title={t('supervision.loads')}>
      {loads.length === 0 ? (
        <Text c="dimmed">{t('supervision.noLoads')}</Text>
      ) : (
        <DataTable
          caption={t('supervision.loadsCaption')}
          columns={columns}
          rows={loads}
          rowId={({ staffMember }) => staffMember.id}
        />
      )}
    </SectionCard>
  );
}
