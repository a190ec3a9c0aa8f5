import { Button, Text, Title } from '@mantine/core';
import { sendDocument } from '@stepwell/web/graphql/send';
import { useState } from 'react';
import { useLoaded } from '../../care/use-loaded';
import { BackButton } from '../../shell/back-button';
import { FailureNote } from '../../shell/failure';
import { PageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { useTexts } from '../../texts/language';
import { SignForm } from '../sign/sign-form';
import { useDocumentTexts } from './document-texts';
import { DocumentToRead } from './document-to-read';
import { DocumentWords } from './document-words';
import { myDocumentsDocument, signMyDocumentDocument } from './documents.graphql';

const loadDocuments = () => sendDocument(myDocumentsDocument);

/** The crisis safety plan and the continuing-care plan: to read, to print, and to sign where one waits. */
export function DocumentsPage({ onBack }: { onBack: () => void }) {
  const texts = useTexts();
  const words = useDocumentTexts();
  const [isSigned, setSigned] = useState(false);
  const { value, error, retry } = useLoaded(loadDocuments);
  const [waiting] = value?.documentsToSign ?? [];
  const sign = async (name: string, submitId: string): Promise<void> => {
    if (!waiting) return;
    const { id: documentId, documentHash } = waiting;
    await sendDocument(signMyDocumentDocument, { input: { submitId, documentId, documentHash, name } });
    setSigned(true);
    retry();
  };
  return (
    <>
      <BackButton onBack={onBack} />
      <PageTitle>{words.title}</PageTitle>
      <Text>{words.lead}</Text>
      {error && <FailureNote error={error} onRetry={retry} />}
      {!value && !error && <Waiting />}
      {isSigned && <Text role="status">{words.signed}</Text>}
      {waiting && (
        <>
          <Text>{texts.sign.lead}</Text>
          <DocumentToRead document={waiting} />
          <SignForm key={waiting.id} onSign={sign} />
        </>
      )}
      {value?.myDocuments.map(({ kind, sections }) => (
        <section key={kind} aria-label={words.kind[kind]}>
          <Title order={2} my="sm">
            {words.kind[kind]}
          </Title>
          <DocumentWords sections={sections} />
        </section>
      ))}
      {value && value.myDocuments.length > 0 && (
        <Button variant="default" className="sw-no-print" onClick={() => window.print()}>
          {words.print}
        </Button>
      )}
      {value && value.myDocuments.length + value.documentsToSign.length === 0 && <Text>{words.none}</Text>}
    </>
  );
}
