import { Button, Text } from '@mantine/core';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { ConfirmDialog } from '@stepwell/web/ui/confirm-dialog';
import { MomentText } from '@stepwell/web/ui/moment-text';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { SectionCard } from '../../parts/section-card';
import { EndPatientCalendarMutation, PatientCalendarQuery, type ContactPatient } from './contact.graphql';

/** The address of the patient's own calendar, while one answers, and the way to end it for a phone that is lost. */
export function CalendarAccessCard({ patient }: { patient: ContactPatient }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const { data } = useDocument(PatientCalendarQuery, { patientId: patient.id }, { topics: ['groups', 'patients'] });
  const end = useSendDocument(EndPatientCalendarMutation, { changes: ['groups', 'patients'] });
  const feed = data?.calendarFeeds.find(({ patientId }) => patientId === patient.id);
  if (!feed) return null;
  return (
    <SectionCard
      title={t('patientCalendar.title')}
      action={
        <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
          {t('patientCalendar.end')}
        </Button>
      }
    >
      <Text>{t('patientCalendar.what')}</Text>
      <Text c="dimmed">
        {t('calendars.since')} <MomentText at={feed.issuedAt} />
        {`, ${feed.issuedByName ? t('calendars.by', { name: feed.issuedByName }) : t('patientCalendar.byPatient')}`}
      </Text>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('patientCalendar.endTitle', { name: patient.displayName })}
        consequences={<Text>{t('patientCalendar.endText')}</Text>}
        confirmLabel={t('patientCalendar.end')}
        tone="danger"
        onConfirm={async () => {
          await end.mutateAsync({ input: { id: feed.id } });
          toast(t('calendars.revoked'));
        }}
      />
    </SectionCard>
  );
}
