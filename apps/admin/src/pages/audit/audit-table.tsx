import { Button, Group, Text } from '@mantine/core';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { AuditEventsQuery as Answer } from '../../../gql/graphql';
import { actionWords } from './action-words';

type AuditEvent = Answer['auditEvents']['edges'][number]['node'];
const shownPatients = 3;

interface AuditTableProps {
  events: readonly AuditEvent[];
  onPatient: (patientId: string) => void;
}

function Patients({ ids, onPatient }: { ids: readonly string[]; onPatient: (patientId: string) => void }) {
  const { t } = useTranslation('admin');
  if (ids.length === 0) return <Text c="dimmed">{t('audit.noPatient')}</Text>;
  return (
    <Group gap={4}>
      {ids.slice(0, shownPatients).map((id) => (
        <Button
          key={id}
          variant="default"
          size="compact-xs"
          title={id}
          aria-label={t('audit.onlyPatient', { id })}
          onClick={() => onPatient(id)}
        >
          …{id.slice(-6)}
        </Button>
      ))}
      {ids.length > shownPatients && (
        <Text size="xs">{t('audit.morePatients', { count: ids.length - shownPatients })}</Text>
      )}
    </Group>
  );
}

function Action({ action }: { action: string }) {
  const { t } = useTranslation('admin');
  const { kind, name } = actionWords(action);
  return <span title={action}>{kind === 'read' ? t('audit.read', { name }) : name}</span>;
}

/** Who did what, newest first; patients are named by the end of their id, since an auditor reads no charts. */
export function AuditTable({ events, onPatient }: AuditTableProps) {
  const { t } = useTranslation('admin');
  const columns: DataColumn<AuditEvent>[] = [
    { key: 'at', header: t('audit.when'), width: '18%', cell: ({ at }) => <MomentText at={at} /> },
    { key: 'who', header: t('audit.who'), width: '18%', cell: ({ actorName }) => actorName },
    { key: 'what', header: t('audit.what'), cell: ({ action }) => <Action action={action} /> },
    {
      key: 'outcome',
      header: t('audit.outcome'),
      width: '12%',
      cell: ({ outcome }) =>
        outcome === 'REFUSED' ? <StatusBadge tone="overdue">{t('audit.refused')}</StatusBadge> : t('audit.allowed'),
    },
    {
      key: 'patients',
      header: t('audit.patients'),
      width: '22%',
      cell: ({ patientIds }) => <Patients ids={patientIds} onPatient={onPatient} />,
    },
    {
      key: 'request',
      header: t('audit.request'),
      width: '12%',
      skipEmpty: true,
      cell: ({ requestId }) =>
        requestId && (
          <Text size="xs" c="dimmed" title={requestId} truncate maw={120}>
            {requestId}
          </Text>
        ),
    },
  ];
  return <DataTable caption={t('audit.title')} columns={columns} rows={events} rowId={({ id }) => id} />;
}
