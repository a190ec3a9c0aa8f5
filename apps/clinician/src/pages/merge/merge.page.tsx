import { Box, Text, Title } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useUrlFilters } from '@stepwell/web/ui/use-url-filters';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { ChooseOther } from './choose-other';
import { MergeForm } from './merge-form';
import { MergePersonQuery, MergePreviewQuery } from './merge.graphql';

const defaults = { with: '', keep: 'this' };

/** Makes one chart of this one and another: which, which of the two stays, what is kept, and a word that it is meant. */
export function MergePage() {
  const { t } = useTranslation();
  const patientId = usePatientId();
  const { filters, setFilters } = useUrlFilters(defaults);
  const person = useDocument(MergePersonQuery, { id: patientId }, { topics: ['patients'] });
  const keepsThis = filters.keep === 'this';
  const preview = useDocument(
    MergePreviewQuery,
    {
      losingId: keepsThis ? filters.with : patientId,
      survivingId: keepsThis ? patientId : filters.with,
    },
    { topics: ['patients'], enabled: filters.with !== '' },
  );
  const error = person.error ?? preview.error;
  return (
    <Box maw={860}>
      <Title order={2}>{t('merge.title')}</Title>
      <Text c="dimmed" mb="md">
        {t('merge.line')}
      </Text>
      {error ? (
        <ErrorState error={error} onRetry={() => void (person.error ? person : preview).refetch()} />
      ) : !person.data || (filters.with !== '' && !preview.data) ? (
        <CardsSkeleton cards={2} />
      ) : filters.with === '' || !preview.data ? (
        <ChooseOther person={person.data.patient} onChoose={(id) => setFilters({ with: id, keep: 'this' })} />
      ) : (
        <MergeForm
          key={`${preview.data.mergePreview.losing.patientId} ${preview.data.mergePreview.surviving.patientId}`}
          preview={preview.data.mergePreview}
          onSwap={() => setFilters({ ...filters, keep: keepsThis ? 'other' : 'this' })}
          onBack={() => setFilters(defaults)}
        />
      )}
    </Box>
  );
}
