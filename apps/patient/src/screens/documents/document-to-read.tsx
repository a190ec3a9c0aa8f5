import { Text, Title } from '@mantine/core';
import { useTexts } from '../../texts/language';
import { useDocumentTexts } from './document-texts';
import { DocumentWords } from './document-words';
import type { PlainDocument } from './plain-document';

/** Every word of a document that waits for its signature. */
export function DocumentToRead({
  document,
}: {
  document: Pick<PlainDocument, 'kind' | 'reasonForChange' | 'sections'>;
}) {
  const texts = useTexts();
  const words = useDocumentTexts();
  return (
    <>
      <Title order={2}>{words.kind[document.kind]}</Title>
      {document.reasonForChange && <Text>{texts.sign.changed(document.reasonForChange)}</Text>}
      <DocumentWords sections={document.sections} />
    </>
  );
}
