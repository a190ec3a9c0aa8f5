import { Anchor, Button, Group, Text } from '@mantine/core';
import { sayDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { DayText } from '@stepwell/web/ui/moment-text';
import { StatusBadge } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { PrivacyIncident } from './incidents.graphql';

interface IncidentTableProps {
  incidents: readonly PrivacyIncident[];
  /** Absent for who only reads. */
  onDecide?: (incident: PrivacyIncident) => void;
  onClose?: (incident: PrivacyIncident) => void;
}

/** The register: what happened, by when whoever is affected is told, and what was decided. */
export function IncidentTable({ incidents, onDecide, onClose }: IncidentTableProps) {
  const { t } = useTranslation('admin');
  const reader = useReader();
  const columns: DataColumn<PrivacyIncident>[] = [
    {
      key: 'what',
      header: t('incidents.what'),
      width: '34%',
      cell: ({ whatHappened, source, reportedByName, messagesSent, patientIds }) => (
        <>
          <Text style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{whatHappened}</Text>
          <Text size="xs" c="dimmed">
            {t(`incidents.bySource.${source}`, { name: reportedByName ?? '' })}
            {source === 'WRONG_NUMBER' && ` · ${t('incidents.messages', { count: messagesSent })}`}
          </Text>
          {patientIds.map((id, at) => (
            <Anchor key={id} size="xs" mr="xs" href={`/patients/${encodeURIComponent(id)}`}>
              {t('incidents.chart', { at: at + 1 })}
            </Anchor>
          ))}
        </>
      ),
    },
    {
      key: 'discovered',
      header: t('incidents.discovered'),
      cell: ({ discoveredOn }) => <DayText day={discoveredOn} />,
    },
    {
      key: 'notifyBy',
      header: t('incidents.notifyBy'),
      cell: ({ notifyBy, closedAt }) =>
        closedAt ? null : (
          <>
            <DayText day={notifyBy} />
            <Text size="xs" c="dimmed">
              {t('incidents.notifyByHelp')}
            </Text>
          </>
        ),
      skipEmpty: true,
    },
    {
      key: 'people',
      header: t('incidents.people'),
      numeric: true,
      cell: ({ peopleAffected }) => new Intl.NumberFormat(reader.locale).format(peopleAffected),
    },
    {
      key: 'state',
      header: t('incidents.state'),
      cell: ({ decision, decidedByName, decisionNote, notifiedOn, closedByName }) => (
        <>
          <StatusBadge tone={closedByName ? 'done' : decision ? 'waiting' : 'overdue'}>
            {decision ? t(`incidents.decision.${decision}`) : t('incidents.undecided')}
          </StatusBadge>
          {decision && (
            <Text size="xs" c="dimmed" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {t('incidents.decidedBy', { name: decidedByName ?? '', note: decisionNote ?? '' })}
            </Text>
          )}
          {notifiedOn && (
            <Text size="xs" c="dimmed">
              {t('incidents.told', { day: sayDay(notifiedOn, reader) })}
            </Text>
          )}
          {closedByName && (
            <Text size="xs" c="dimmed">
              {t('incidents.closedBy', { name: closedByName })}
            </Text>
          )}
        </>
      ),
    },
    ...(onDecide && onClose
      ? [
          {
            key: 'act',
            header: t('incidents.actions'),
            headerHidden: true,
            skipEmpty: true,
            cell: (incident: PrivacyIncident) =>
              incident.closedAt ? null : (
                <Group gap="xs">
                  <Button size="compact-sm" variant="default" onClick={() => onDecide(incident)}>
                    {t('incidents.decide')}
                  </Button>
                  {incident.decision && (
                    <Button size="compact-sm" variant="default" onClick={() => onClose(incident)}>
                      {t('incidents.close')}
                    </Button>
                  )}
                </Group>
              ),
          },
        ]
      : []),
  ];
  return <DataTable caption={t('incidents.caption')} columns={columns} rows={incidents} rowId={({ id }) => id} />;
}
