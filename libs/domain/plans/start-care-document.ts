import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { CareDocument } from './care-document.entity';
import type { StartCareDocumentInput } from './care-documents.graphql';
import { careDocumentKinds, emptyDocument, wholeDocument } from './document-content';
import { openStatuses } from './signed-document.entity';

const startSchema = z.object({
  patientId: z.string().refine(isId, { error: 'This patient can’t be found.' }),
  kind: z.enum(careDocumentKinds),
});

/** Starts a draft of a crisis safety plan or a continuing-care plan: a copy of the active one, or an empty one. */
@Injectable()
export class StartCareDocument {
  constructor(private readonly patients: PatientsService) {}

  /** @returns the id of the draft. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT when one is on its way already */
  async run(tx: Transaction, input: StartCareDocumentInput): Promise<Id> {
    authorize(tx.ctx, 'plan:write');
    const { patientId, kind } = parseInput(startSchema, input);
    await this.patients.lock(tx, patientId);
    const versions = await tx.repo(CareDocument).find({ where: { patientId, kind }, order: { number: 'DESC' } });
    if (versions.some(({ status }) => openStatuses.includes(status))) {
      throw new AppError('CONFLICT', {
        message: 'There is already a draft of this document, or one that waits for a signature. Open it first.',
      });
    }
    const active = versions.find(({ status }) => status === 'active');
    const draft = await tx.repo(CareDocument).insert({
      ...{ patientId, kind, number: (versions[0]?.number ?? 0) + 1, status: 'draft', version: 1 },
      content: active ? wholeDocument(kind, active.content) : emptyDocument(kind),
      ...{ reviewDue: null, authorId: tx.ctx.actorId! },
    });
    await tx.changed('plans');
    return draft.id;
  }
}
