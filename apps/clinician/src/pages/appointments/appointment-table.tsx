import { Anchor, Text } from '@mantine/core';
import { sayDay, shortTime } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { sameClock, zoneCity } from '@stepwell/web/format/zones';
import { DataTable, type DataColumn } from '@stepwell/web/ui/data-table';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { StatusBadge, type StatusTone } from '@stepwell/web/ui/status-badge';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { AppointmentStatus } from '../../../gql/graphql';
import { urls } from '../../urls';
import { AppointmentActions } from './appointment-actions';
import type { Appointment } from './appointments.graphql';

const tones: Record<AppointmentStatus, StatusTone> = {
  BOOKED: 'waiting',
  KEPT: 'done',
  NO_SHOW: 'overdue',
  CANCELLED: 'plain',
};

interface AppointmentTableProps {
  caption: string;
  rows: readonly Appointment[];
  /** On the chart everybody knows whose they are. */
  withPatient?: boolean;
  withDay?: boolean;
}

/** Appointments by time, each with what can be done about it. */
export function AppointmentTable({ caption, rows, withPatient = false, withDay = false }: AppointmentTableProps) {
  const { t } = useTranslation();
  const reader = useReader();
  const timeOf = ({ localDate, localTime, minutes, startsAt, timeZone }: Appointment): string => {
    const time = t('appointments.timeFor', { time: shortTime(localTime), minutes });
    const zoned = sameClock(new Date(startsAt), timeZone, reader.zone) ? time : `${time} (${zoneCity(timeZone)})`;
    return withDay ? `${sayDay(localDate, reader)}, ${zoned}` : zoned;
  };
  const columns: DataColumn<Appointment>[] = [
    { key: 'time', header: t('appointments.when'), cell: timeOf },
    ...(withPatient
      ? [
          {
            key: 'patient',
            header: t('appointments.patient'),
            cell: ({ patientId, patientName }: Appointment) => (
              <Anchor component={RouterLink} href={urls.patientAppointments(patientId)} data-row-link>
                {patientName}
              </Anchor>
            ),
          },
        ]
      : []),
    {
      key: 'what',
      header: t('appointments.what'),
      cell: ({ kind, isChosenByPatient }) => (
        <>
          {t(`appointments.kind.${kind}`)}
          {isChosenByPatient && (
            <Text size="sm" c="dimmed" span display="block">
              {t('appointments.chosenByPatient')}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'with',
      header: t('appointments.with'),
      cell: ({ staffName, roomName }) => [staffName, roomName].filter(Boolean).join(', '),
    },
    {
      key: 'status',
      header: t('appointments.statusHeader'),
      cell: ({ status, cancelReason }) => (
        <>
          <StatusBadge tone={tones[status]}>{t(`appointments.status.${status}`)}</StatusBadge>
          {cancelReason && (
            <Text size="sm" c="dimmed">
              {t(`appointments.reason.${cancelReason}`)}
            </Text>
          )}
        </>
      ),
    },
    {
      key: 'actions',
      header: t('appointments.actions'),
      headerHidden: true,
      noPaper: true,
      cell: (appointment) => <AppointmentActions appointment={appointment} />,
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowId={({ id }) => id} />;
}
