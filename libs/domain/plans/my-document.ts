import { notFound } from '@stepwell/kernel/errors';
import type { CareDocument } from './care-document.entity';
import type { DocumentToSignType, MyDocumentSectionType, MyDocumentType } from './care-documents.patient-graphql';
import { wholeDocument, type CareDocumentKind } from './document-content';

/** Copies what a patient sees of a document that holds, field by field. */
export function myDocumentOf(document: CareDocument): MyDocumentType {
  const kind = kindOf(document);
  return { kind, activatedAt: document.activatedAt!, sections: mySections(kind, document) };
}

/** A document that waits for its patient, as they read it before they sign. */
export type DocumentToSign = DocumentToSignType;

/** Copies what a patient reads before they sign. */
export function documentToSign(document: CareDocument): DocumentToSign {
  const { id, number, reasonForChange } = document;
  const kind = kindOf(document);
  return {
    ...{ id, kind, number, reasonForChange, documentHash: document.storedHash! },
    sections: mySections(kind, document),
  };
}

function kindOf({ kind }: CareDocument): CareDocumentKind {
  if (kind === 'relapse_prevention') throw notFound();
  return kind;
}

function mySections(kind: CareDocumentKind, { content }: CareDocument): MyDocumentSectionType[] {
  return wholeDocument(kind, content)
    .sections.filter(({ lines }) => lines.length > 0)
    .map(({ code, lines }) => ({ code, lines: lines.map(({ text, phone, on }) => ({ text, phone, on })) }));
}
