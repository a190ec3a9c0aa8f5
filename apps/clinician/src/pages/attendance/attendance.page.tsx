import { Box, Button, Group, Stack } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { LogDialog } from '../../parts/log-dialog';
import { usePatientId } from '../../parts/use-patient-id';
import { AttendanceCalendar } from './attendance-calendar';
import { AttendanceQuery } from './attendance.graphql';
import classes from './attendance.module.css';
import { LogSection } from './log-section';
import { ProgressCard } from './progress-card';
import { SelfHelpCard } from './self-help-card';

/** The patient’s own number, the meetings they went to, and the figures that reports ask for. */
export function AttendancePage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const id = usePatientId();
  const [isLogging, setLogging] = useState(false);
  const { data, error, refetch } = useDocument(AttendanceQuery, { id }, { topics: ['patients', 'meetings'] });
  const patient = data?.patient;
  if (!patient || patient.id !== id) {
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={2} lines={5} />;
  }
  if (!patient.meetingProgress || !patient.selfHelp)
    return <EmptyState title={t('attended.title')} hint={t('attended.notYours')} />;
  const chosen = patient.recoveryPath?.chosenMeetings.map(({ meeting }) => meeting) ?? [];
  return (
    <Stack gap="md">
      <Box className="sw-no-print">
        <div className={classes['columns']}>
          <ProgressCard progress={patient.meetingProgress} />
          <SelfHelpCard selfHelp={patient.selfHelp} />
        </div>
      </Box>
      <AttendanceCalendar patientId={id} zone={patient.timeZone} weekStartsOn={patient.meetingProgress.weekStartsOn} />
      <LogSection
        patientId={id}
        action={
          can('attendance:log') && (
            <Group gap="sm" className="sw-no-print">
              <Button onClick={() => setLogging(true)}>{t('attended.log')}</Button>
            </Group>
          )
        }
      />
      <LogDialog
        opened={isLogging}
        onClose={() => setLogging(false)}
        patientId={id}
        zone={patient.timeZone}
        chosen={chosen}
      />
    </Stack>
  );
}
