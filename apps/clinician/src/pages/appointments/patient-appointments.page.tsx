import { Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument, useSendDocument } from '@stepwell/web/graphql/use-document';
import { errorSentence } from '@stepwell/web/i18n/error-sentence';
import { Allowed } from '@stepwell/web/session/session-provider';
import { EmptyState } from '@stepwell/web/ui/empty-state';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { Notice } from '@stepwell/web/ui/notice';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useToast } from '@stepwell/web/ui/toasts';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { AppointmentTable } from './appointment-table';
import { PatientAppointmentsQuery, WithdrawAppointmentOfferMutation } from './appointments.graphql';
import { BookDialog } from './book-dialog';
import { OfferDialog } from './offer-dialog';

/** The appointments of one patient: to come, past, and what they may choose from. */
export function PatientAppointmentsPage() {
  const { t } = useTranslation();
  const { t: tWeb } = useTranslation('web');
  const reader = useReader();
  const toast = useToast();
  const patientId = usePatientId();
  const [open, setOpen] = useState<'book' | 'offer'>();
  const { data, error, refetch } = useDocument(PatientAppointmentsQuery, { patientId }, { topics: ['appointments'] });
  const withdraw = useSendDocument(WithdrawAppointmentOfferMutation, { changes: ['appointments'] });
  const close = () => setOpen(undefined);
  const facilityId = data?.patient.facilityId ?? '';
  const { appointments = [], offer } = data?.patientAppointments ?? {};
  const isAhead = ({ status, startsAt }: (typeof appointments)[number]): boolean =>
    status === 'BOOKED' && new Date(startsAt) > reader.now;
  const ahead = appointments.filter(isAhead).reverse();
  const rest = appointments.filter((each) => !isAhead(each));
  const list = (title: string, rows: typeof appointments) =>
    rows.length > 0 && (
      <section aria-label={title}>
        <Title order={3} mb="xs">
          {title}
        </Title>
        <AppointmentTable caption={title} rows={rows} withDay />
      </section>
    );
  return (
    <Box maw={1080}>
      <Group justify="space-between" align="flex-start" gap="sm" mb="md">
        <Box miw={0} maw={560}>
          <Title order={2}>{t('appointments.title')}</Title>
          <Text c="dimmed">{t('appointments.line')}</Text>
        </Box>
        <Allowed to="appointment:book">
          <Group gap="sm">
            <Button onClick={() => setOpen('book')} disabled={!data}>
              {t('appointments.book')}
            </Button>
            <Button variant="default" onClick={() => setOpen('offer')} disabled={!data}>
              {t('appointments.offer')}
            </Button>
          </Group>
        </Allowed>
      </Group>
      {!data ? (
        error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : (
          <CardsSkeleton cards={2} />
        )
      ) : (
        <Stack gap="lg">
          {offer && (
            <Notice tone="info">
              <Group justify="space-between" gap="sm">
                <Text>
                  {t('appointments.offerOpen', {
                    from: writtenDay(offer.fromDate, reader.locale),
                    until: writtenDay(offer.untilDate, reader.locale),
                  })}
                </Text>
                <Allowed to="appointment:book">
                  <Button
                    size="compact-sm"
                    variant="default"
                    loading={withdraw.isPending}
                    onClick={() =>
                      withdraw.mutate(
                        { input: { patientId } },
                        { onError: (thrown) => toast(errorSentence(thrown, tWeb)) },
                      )
                    }
                  >
                    {t('appointments.withdraw')}
                  </Button>
                </Allowed>
              </Group>
            </Notice>
          )}
          {list(t('appointments.ahead'), ahead)}
          {list(t('appointments.past'), rest)}
          {appointments.length === 0 && (
            <EmptyState title={t('appointments.noneTitle')} hint={t('appointments.noneHint')} />
          )}
        </Stack>
      )}
      <BookDialog patientId={patientId} facilityId={facilityId} opened={open === 'book'} onClose={close} />
      <OfferDialog patientId={patientId} facilityId={facilityId} opened={open === 'offer'} onClose={close} />
    </Box>
  );
}
