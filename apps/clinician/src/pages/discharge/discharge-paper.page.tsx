import { Anchor, Box, Group, List, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { fullDay } from '@stepwell/web/format/calendar';
import { localDay, wallTime } from '@stepwell/web/format/zones';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import type { Language } from '../../../gql/graphql';
import { PrintButton } from '../../parts/print-parts';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { PatientDischargeQuery } from './discharge.graphql';
import { paperWords } from './paper-words';

const languages: Language[] = ['EN', 'ES'];

/** One page for the patient to take along, in their language; it names no facility and no treatment. */
export function DischargePaperPage() {
  const { t } = useTranslation();
  const patientId = usePatientId();
  const [chosen, setChosen] = useState<Language>();
  const { data, error, refetch } = useDocument(PatientDischargeQuery, { patientId }, { topics: ['patients'] });
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={1} />;
  const language = chosen ?? data.patient.language;
  const words = paperWords[language];
  const { record, nextAppointment, facilityPhone } = data.patientDischarge;
  const day = (date: string) => fullDay(date, words.locale);
  const at = nextAppointment && new Date(nextAppointment.startsAt);
  const lines = [
    at &&
      nextAppointment &&
      words.next(
        day(localDay(at, nextAppointment.timeZone)),
        wallTime(at, nextAppointment.timeZone),
        nextAppointment.staffName,
      ),
    record?.suppliedUntil && words.supplied(day(record.suppliedUntil)),
    record?.nextDoseOn && words.nextDose(day(record.nextDoseOn)),
    facilityPhone && words.call(facilityPhone),
  ].filter((line): line is string => Boolean(line));
  return (
    <Box maw={720}>
      <Stack gap="md" mb="md" className="sw-no-print">
        <Anchor component={RouterLink} href={urls.discharge(patientId)} size="sm">
          {t('discharge.back', { name: data.patient.displayName })}
        </Anchor>
        <Group justify="space-between" gap="sm">
          <Title order={1}>{t('discharge.paper')}</Title>
          <PrintButton />
        </Group>
        <SegmentedControl
          aria-label={t('planPaper.language')}
          value={language}
          onChange={setChosen}
          data={languages.map((value) => ({ value, label: t(`planPaper.languages.${value}`) }))}
        />
      </Stack>
      <Stack component="article" gap="md" lang={language.toLowerCase()} aria-label={t('discharge.paper')}>
        <Title order={2}>{words.hello(data.patient.preferredName ?? data.patient.firstName)}</Title>
        <Text>{words.welcome}</Text>
        {lines.length > 0 && (
          <List>
            {lines.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        )}
        <Title order={3}>{words.safeTitle}</Title>
        <List>
          {words.safe.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
        <Title order={3}>{words.helpTitle}</Title>
        <List>
          {words.help.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
        <Text fw={600}>{words.back}</Text>
      </Stack>
    </Box>
  );
}
