import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { writtenDay } from '@stepwell/web/format/calendar';
import { useReader } from '@stepwell/web/format/use-reader';
import { AppForm } from '@stepwell/web/forms/app-form';
import { useAppForm } from '@stepwell/web/forms/use-app-form';
import { useSendDocument } from '@stepwell/web/graphql/use-document';
import { Notice } from '@stepwell/web/ui/notice';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { useToast } from '@stepwell/web/ui/toasts';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { z } from 'zod';
import { urls } from '../../urls';
import { agreedAfter, answerOf, type ContactAsked } from './contact-words';
import { FillDischargeMutation, type Discharge } from './discharge.graphql';
import { factsOf, FactsFields, type FactValues } from './facts-fields';

type DischargeRecord = NonNullable<Discharge['record']>;

function FillForm({ record, contact }: { record: DischargeRecord; contact: ContactAsked }) {
  const { t } = useTranslation();
  const toast = useToast();
  const agreed = agreedAfter(contact.consents);
  const fill = useSendDocument(FillDischargeMutation, { changes: ['patients', 'tasks'] });
  const state = useAppForm<FactValues>({
    initialValues: {
      ...{ naloxone: record.naloxone, medication: record.medication, phone: record.phone, housing: record.housing },
      work: record.work ?? 'UNKNOWN',
      contactAfter: agreed.length === 0 && record.contactAfter === 'DECLINED' ? 'DECLINED' : answerOf(agreed),
      nextAppointment: record.nextAppointment,
      suppliedUntil: record.suppliedUntil ?? '',
      nextDoseOn: record.nextDoseOn ?? '',
    },
    schema: z
      .object({})
      .loose()
      .refine(({ medication, suppliedUntil }) => medication !== 'SUPPLIED' || suppliedUntil !== '', {
        path: ['suppliedUntil'],
        error: t('discharge.suppliedMissing'),
      }),
    onSubmit: async (values) => {
      await fill.mutateAsync({ input: { recordId: record.id, version: record.version, ...factsOf(values) } });
      toast(t('discharge.filled'));
    },
  });
  return (
    <AppForm state={state} submitLabel={t('discharge.fill')}>
      <FactsFields state={state} contact={contact} />
    </AppForm>
  );
}

/** What a discharge said, what is left to do, and the way to its paper. */
export function Recorded({
  patientId,
  contact,
  record,
}: {
  patientId: string;
  contact: ContactAsked;
  record: DischargeRecord;
}) {
  const { t } = useTranslation();
  const { locale } = useReader();
  return (
    <Stack gap="lg">
      <Notice tone="info" title={t('discharge.done', { day: writtenDay(record.dischargedOn, locale) })}>
        <Text>{t('discharge.by', { reason: t(`episode.reasons.${record.reason}`), name: record.recordedByName })}</Text>
      </Notice>
      <Group gap="sm">
        <Button component={RouterLink} href={urls.dischargePaper(patientId)}>
          {t('discharge.paper')}
        </Button>
        <Button component={RouterLink} href={urls.followUps(patientId)} variant="default">
          {t('discharge.seeMessages')}
        </Button>
      </Group>
      {record.gaps.length > 0 && (
        <section aria-label={t('discharge.gapsTitle')}>
          <Title order={3}>{t('discharge.gapsTitle')}</Title>
          <List mt="xs">
            {record.gaps.map((gap) => (
              <List.Item key={gap}>{t(`discharge.gap.${gap}`)}</List.Item>
            ))}
          </List>
        </section>
      )}
      <section aria-label={t('discharge.fillTitle')}>
        <Title order={3} mb="md">
          {t('discharge.fillTitle')}
        </Title>
        <FillForm key={record.version} record={record} contact={contact} />
      </section>
    </Stack>
  );
}
