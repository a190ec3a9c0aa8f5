import { Injectable } from '@nestjs/common';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CareDocument } from './care-document.entity';
import { careDocumentKinds, wholeDocument, type CareDocumentKind, type DocumentContent } from './document-content';
import { documentGaps } from './document-gaps';
import type { Substance } from './lapse-branches';
import type { PlanGap } from './safety-gaps';
import type { PlanStatus } from './signed-document.entity';

/** A version of a document without its words. */
export interface CareDocumentLine {
  id: Id;
  patientId: Id;
  kind: CareDocumentKind;
  number: number;
  version: number;
  status: PlanStatus;
  authorName: string;
  reviewDue: string | null;
  activatedAt: Date | null;
  updatedAt: Date;
}

/** A document with the names of the people behind it. */
export interface CareDocumentView extends CareDocumentLine {
  reasonForChange: string | null;
  returnedReason: string | null;
  closedReason: string | null;
  submittedById: Id | null;
  documentHash: string | null;
  sections: DocumentContent['sections'];
  /** What it lacks before it can be signed; empty for what is signed already. */
  gaps: PlanGap[];
}

type Stored = Omit<CareDocumentView, 'sections' | 'gaps'> & { content: DocumentContent; substances: Substance[] };

const line = `p.id, p.patient_id as "patientId", p.kind, p.number, p.version, p.status, a.display_name as "authorName",
  p.review_due::text as "reviewDue", p.activated_at as "activatedAt", p.updated_at as "updatedAt"`;
const from = `
  from relapse_prevention_plans p
  join staff_members a on a.organization_id = p.organization_id and a.id = p.author_id`;

/** Reads crisis safety plans and continuing-care plans. */
@Injectable()
export class CareDocuments {
  /** One document. @throws AppError NOT_FOUND */
  async view(tx: Transaction, id: Id): Promise<CareDocumentView> {
    if (!isId(id)) throw notFound();
    const [stored] = await tx.query<Stored>(
      `select ${line}, p.reason_for_change as "reasonForChange", p.returned_reason as "returnedReason",
         p.closed_reason as "closedReason", p.submitted_by_id as "submittedById", p.document_hash as "documentHash",
         p.content, patient.primary_substances as substances
       ${from} join patients patient on patient.organization_id = p.organization_id and patient.id = p.patient_id
       where p.organization_id = $1 and p.id = $2 and p.kind = any($3)`,
      [tx.ctx.organizationId, id, careDocumentKinds],
    );
    if (!stored) throw notFound();
    tx.saw(stored.patientId);
    const { content: written, substances, ...rest } = stored;
    const content = wholeDocument(rest.kind, written);
    const gaps = rest.status === 'draft' ? documentGaps(rest.kind, content, substances) : [];
    return { ...rest, sections: content.sections, gaps };
  }

  /** All versions of these patients' documents without their words, the newest of each kind first. */
  async linesOf(tx: Transaction, patientIds: readonly Id[]): Promise<CareDocumentLine[]> {
    const lines = await tx.query<CareDocumentLine>(
      `select ${line} ${from} where p.organization_id = $1 and p.patient_id = any($2) and p.kind = any($3)
       order by p.patient_id, p.kind, p.number desc`,
      [tx.ctx.organizationId, patientIds, careDocumentKinds],
    );
    tx.saw(...lines.map(({ patientId }) => patientId));
    return lines;
  }

  /** A patient's documents in one state, at most one of each kind. */
  async inState(tx: Transaction, patientId: Id, status: 'active' | 'awaiting_patient'): Promise<CareDocument[]> {
    const found: CareDocument[] = [];
    for (const kind of careDocumentKinds) {
      const document = await tx.repo(CareDocument).findOne({ patientId, kind, status });
      if (document) found.push(document);
    }
    return found;
  }
}
