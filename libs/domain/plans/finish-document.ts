import { Injectable } from '@nestjs/common';
import { badInput } from '@stepwell/kernel/errors';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { AgreedMeetings } from './agreed-meetings.service';
import type { AnyDocument } from './any-document.entity';
import { CareDocument } from './care-document.entity';
import { wholeDocument, type CareDocumentKind } from './document-content';
import { documentGaps } from './document-gaps';
import { wholeContent } from './empty-content';
import type { Substance } from './lapse-branches';
import { refuseUnfinished } from './plans.policy';
import { RelapsePreventionPlan } from './relapse-prevention-plan.entity';

/** Days until a document is looked at again, where nobody chose. */
const USUAL_REVIEW_DAYS = 30;

/** The words that are about to be signed, and how soon they are looked at again. */
export interface FinishedWords {
  content: object;
  reviewEveryDays: number;
}

/** Freezes what a draft says for its signatures, each kind by its own rules. */
@Injectable()
export class FinishDocument {
  constructor(private readonly meetings: AgreedMeetings) {}

  /** @throws AppError BAD_INPUT whose field is the path of what is missing, e.g. `content.lapseResponse.firstHour` */
  async of(
    tx: Transaction,
    { id, kind, patientId }: AnyDocument,
    substances: readonly Substance[],
  ): Promise<FinishedWords> {
    if (kind !== 'relapse_prevention') return this.ofCareDocument(tx, id, kind, substances);
    const { content } = await tx.repo(RelapsePreventionPlan).get(id);
    const written = wholeContent(content);
    refuseUnfinished(written, substances);
    return {
      content: { ...written, meetings: await this.meetings.of(tx, patientId) },
      reviewEveryDays: usualUnlessChosen(written.reviewEveryDays),
    };
  }

  private async ofCareDocument(
    tx: Transaction,
    id: string,
    kind: CareDocumentKind,
    substances: readonly Substance[],
  ): Promise<FinishedWords> {
    const content = wholeDocument(kind, (await tx.repo(CareDocument).get(id)).content);
    const [gap] = documentGaps(kind, content, substances);
    if (gap) throw badInput(`content.${gap.field}`, gap.sentence);
    return { content, reviewEveryDays: USUAL_REVIEW_DAYS };
  }
}

/** The rhythm of reviews in days: 30 where nobody chose another. */
export function usualUnlessChosen(days: number | null): number {
  return days ?? USUAL_REVIEW_DAYS;
}
