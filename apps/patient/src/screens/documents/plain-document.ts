import type { MyDocumentsQuery } from '../../../gql/graphql';

type ToSign = MyDocumentsQuery['documentsToSign'][number];

/** A document as REST answers it: the same words, with names of kinds in lower case. */
export type PlainDocument = Omit<ToSign, '__typename'>;

/** The document with names of kinds as the graph says them, so that one page shows both. */
export function documentInGraphWords(document: PlainDocument): PlainDocument {
  return {
    ...document,
    kind: document.kind.toUpperCase() as ToSign['kind'],
    sections: document.sections.map((section) => ({
      ...section,
      code: section.code.toUpperCase() as ToSign['sections'][number]['code'],
    })),
  };
}
