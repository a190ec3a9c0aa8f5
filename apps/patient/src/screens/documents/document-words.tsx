import { Text } from '@mantine/core';
import type { MyDocumentsQuery } from '../../../gql/graphql';
import { CallButton } from '../../care/call-button';
import { sayDate } from '../../care/say-time';
import { Card } from '../../shell/card';
import { useTexts } from '../../texts/language';
import { useDocumentTexts } from './document-texts';

/** What a document says, part by part. */
export type DocumentSections = MyDocumentsQuery['myDocuments'][number]['sections'];

/** Every word of a document; who can be called has a button. */
export function DocumentWords({ sections }: { sections: DocumentSections }) {
  const texts = useTexts();
  const words = useDocumentTexts();
  // Everybody knows them by their number; the line before says whose it is.
  const short: Record<string, string> = { 911: texts.help.call911, 988: texts.help.call988 };
  return sections.map(({ code, lines }) => (
    <Card key={code} title={words.section[code]}>
      {lines.map(({ text, phone, on }, index) => (
        <div key={index}>
          <Text style={{ whiteSpace: 'pre-line' }}>{text}</Text>
          {on && <Text c="dimmed">{sayDate(on, texts)}</Text>}
          <CallButton phone={phone}>{short[phone ?? ''] ?? words.call(text.split('\n')[0] ?? '')}</CallButton>
        </div>
      ))}
    </Card>
  ));
}
