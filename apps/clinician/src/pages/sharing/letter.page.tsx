import { Anchor, Box, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { LetterForm, type Letter } from './letter-form';
import { LetterSheet } from './letter-sheet';
import { PatientSharingQuery } from './sharing.graphql';

/** A letter about attendance for a court or a probation officer: asked for, recorded, and only then shown to be printed. */
export function LetterPage() {
  const { t } = useTranslation();
  const patientId = usePatientId();
  const [letter, setLetter] = useState<Letter>();
  const { data, error, refetch } = useDocument(PatientSharingQuery, { patientId }, { topics: ['sharing'] });
  if (!data) return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={1} />;
  return (
    <Box maw={640}>
      <Box className="sw-no-print" mb="lg">
        <Anchor component={RouterLink} href={urls.sharing(patientId)} size="sm">
          {t('consent.back')}
        </Anchor>
        <Title order={2}>{t('letter.title')}</Title>
        <Text c="dimmed" mb="md">
          {t('letter.lead')}
        </Text>
        <LetterForm patientId={patientId} sharing={data.patientSharing} onWritten={setLetter} />
      </Box>
      {letter && <LetterSheet letter={letter} />}
    </Box>
  );
}
