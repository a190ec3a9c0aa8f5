import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import type { StaffContext } from '@stepwell/kernel/context';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import { FileSeal, type FileRow } from '@stepwell/platform/auth/file-seal';
import { Database } from '@stepwell/platform/database/database';
import { scanTypeOf } from '@stepwell/platform/http/read-scan';
import { PlanPaper } from './plan-paper.entity';
import { PlanSignature } from './plan-signature.entity';
import { AnyDocument } from './any-document.entity';
import { SignPlan } from './sign-plan';

const paperSchema = z.object({
  planId: z.string().refine(isId, { error: 'This plan can’t be found.' }),
  documentHash: z.string({ error: 'Load the page again.' }).max(64, { error: 'Load the page again.' }),
  submitId: z
    .string()
    .refine(isId, { error: 'This form lost its mark. Load the page again.' })
    .transform((id) => id.toLowerCase()),
  name: oneLine('The patient’s name', 200),
});

/** A scan with what the page says of it. */
export interface PaperUpload {
  planId: string;
  documentHash: string;
  submitId: string;
  name: string;
}

/** Keeps the scan of a plan that the patient signed on paper, as their signature. */
@Injectable()
export class TakePaper {
  constructor(
    private readonly db: Database,
    private readonly signing: SignPlan,
    private readonly files: FileSeal,
  ) {}

  /**
   * What the scan is, its content says; name and declared type count for nothing. The same form sent again keeps nothing.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, UNSUPPORTED, CONFLICT
   */
  async run(ctx: StaffContext, input: PaperUpload, bytes: Buffer): Promise<void> {
    authorize(ctx, 'plan:sign');
    const { planId, documentHash, submitId, name } = parseInput(paperSchema, input, '');
    const mediaType = await scanTypeOf(bytes);
    await this.db.write(ctx, async (tx) => {
      const { patientId } = await tx.repo(AnyDocument).get(planId);
      await tx.oneAtATime(submitId);
      if (await tx.repo(PlanSignature).findOne({ submitId, planId })) return;
      const id = randomId();
      const sealed = this.files.seal(bytes, rowOf(ctx, id));
      await tx.repo(PlanPaper).insert({
        ...{ id, patientId, planId, mediaType, bytes: sealed, isSealed: true, uploadedById: ctx.actorId },
      });
      await this.signing.run(tx, {
        ...{ planId, documentHash, submitId, name, method: 'paper', paperId: id, staffMemberId: ctx.actorId },
      });
    });
  }

  /** A scan that was kept. @throws AppError FORBIDDEN, NOT_FOUND */
  async read(ctx: StaffContext, id: Id): Promise<Pick<PlanPaper, 'mediaType' | 'bytes'>> {
    authorize(ctx, 'plan:read');
    return this.db.read(ctx, async (tx) => {
      const paper = await tx.repo(PlanPaper).get(id);
      tx.saw(paper.patientId);
      return { mediaType: paper.mediaType, bytes: this.files.open(paper.bytes, rowOf(ctx, id)) };
    });
  }
}

function rowOf({ organizationId }: StaffContext, id: Id): FileRow {
  return { table: 'plan_papers', organizationId, id };
}
