import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { notFound } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import { optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CareDocument } from './care-document.entity';
import type { SaveCareDocumentInput } from './care-documents.graphql';
import { documentContentSchema, wholeDocument } from './document-content';
import { planVersionSchema } from './submit-plan';

const saveSchema = planVersionSchema.extend({
  sections: documentContentSchema.shape.sections,
  reasonForChange: optionalText(severalLines('What changed', 500)),
});

/** Saves the draft of a document as a whole; it may be unfinished. */
@Injectable()
export class SaveCareDocument {
  /** @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the line; CONFLICT when somebody else saved, or it is no draft any more */
  async run(tx: Transaction, input: SaveCareDocumentInput): Promise<void> {
    authorize(tx.ctx, 'plan:write');
    const { id, version, sections, reasonForChange } = parseInput(saveSchema, input);
    const content = parseInput(documentContentSchema, { sections });
    const document = await tx.repo(CareDocument).get(id);
    if (document.kind === 'relapse_prevention') throw notFound();
    document.requireDraft();
    await tx
      .repo(CareDocument)
      .updateVersion(id, version, { content: wholeDocument(document.kind, content), reasonForChange });
    await tx.changed('plans');
  }
}
