import { fullDay } from '@stepwell/web/format/calendar';
import { readablePhone } from '@stepwell/web/format/phone';
import { useReader } from '@stepwell/web/format/use-reader';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { DifferenceTable } from './difference-table';
import { documentDifference } from './document-difference';
import { CareDocumentQuery, PatientDocumentsQuery } from './documents.graphql';
import { versionBefore, VersionChoice } from './version-choice';

/** Two versions of a crisis safety plan or continuing-care plan side by side, in words, with who wrote them and why. */
export function DocumentDifferencePage() {
  const { t } = useTranslation();
  const { locale } = useReader();
  const patientId = usePatientId();
  const { documentId = '' }: { documentId?: string } = useParams({ strict: false });
  const list = useDocument(PatientDocumentsQuery, { id: patientId }, { topics: ['plans'] });
  const [chosen, setChosen] = useState('');
  const versions = list.data?.patient.careDocuments ?? [];
  const kind = versions.find(({ id }) => id === documentId)?.kind;
  const { others, before } = versionBefore(
    versions.filter((version) => version.kind === kind),
    documentId,
    chosen,
  );
  const after = useDocument(CareDocumentQuery, { id: documentId }, { topics: ['plans'] });
  const other = useDocument(
    CareDocumentQuery,
    { id: before?.id ?? '' },
    { topics: ['plans'], enabled: before !== undefined },
  );
  const error = list.error ?? after.error ?? other.error;
  if (error && !after.data) return <ErrorState error={error} onRetry={() => void after.refetch()} />;
  if (!list.data || !after.data || (before && !other.data)) return <CardsSkeleton cards={2} />;
  const { careDocument } = after.data;
  const old = other.data?.careDocument;
  const changes = old
    ? documentDifference(old.sections, careDocument.sections, ({ text, phone, on }) =>
        [text, phone && readablePhone(phone), on && fullDay(on, locale)].filter(Boolean).join(' · '),
      ).map(({ part, id, ...sides }) => ({
        ...sides,
        id: `${part} ${id}`,
        section: t(`documents.section.${part}`),
      }))
    : [];
  return (
    <VersionChoice
      number={careDocument.number}
      back={urls.careDocument(patientId, documentId)}
      others={others}
      before={before}
      onChoose={setChosen}
    >
      {old && <DifferenceTable before={old} after={careDocument} changes={changes} />}
    </VersionChoice>
  );
}
