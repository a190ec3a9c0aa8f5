import { Anchor, Box } from '@mantine/core';
import { useDocument } from '@stepwell/web/graphql/use-document';
import { useSession } from '@stepwell/web/session/session-provider';
import { ErrorState } from '@stepwell/web/ui/error-state';
import { RouterLink } from '@stepwell/web/ui/router-link';
import { CardsSkeleton } from '@stepwell/web/ui/skeletons';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from '@stepwell/web/i18n/use-translation';
import { usePatientId } from '../../parts/use-patient-id';
import { urls } from '../../urls';
import { DocumentEditor } from './document-editor';
import { DocumentView } from './document-view';
import { CareDocumentQuery } from './documents.graphql';
import { SigningCard } from './signing-card';

/** One version of a crisis safety plan or continuing-care plan: to write while it is a draft, to read for ever after. */
export function CareDocumentPage() {
  const { t } = useTranslation();
  const { can } = useSession();
  const patientId = usePatientId();
  const { documentId = '' }: { documentId?: string } = useParams({ strict: false });
  const { data, error, refetch } = useDocument(CareDocumentQuery, { id: documentId }, { topics: ['plans'] });
  const document = data?.careDocument.id === documentId ? data.careDocument : undefined;
  if (!document)
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <CardsSkeleton cards={4} />;
  const isWaiting = document.status === 'IN_REVIEW' || document.status === 'AWAITING_PATIENT';
  return (
    <Box maw={820}>
      <Anchor component={RouterLink} href={urls.plans(patientId)} size="sm" className="sw-no-print">
        {t('plans.back')}
      </Anchor>
      {document.status === 'DRAFT' && can('plan:write') ? (
        <DocumentEditor key={document.id} document={document} />
      ) : (
        <>
          {isWaiting && (
            <Box my="md" className="sw-no-print">
              <SigningCard plan={document} />
            </Box>
          )}
          <DocumentView document={document} />
        </>
      )}
    </Box>
  );
}
