import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import type { StaffContext } from '@stepwell/kernel/context';
import { randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import { FileSeal, type FileRow } from '@stepwell/platform/auth/file-seal';
import { Database } from '@stepwell/platform/database/database';
import { scanTypeOf } from '@stepwell/platform/http/read-scan';
import { PatientsService } from '../patients/patients.service';
import { chosenId, neededSubmitId } from './consent-input';
import { ConsentPaper } from './consent-paper.entity';
import { Part2Consent } from './part2-consent.entity';
import { SignConsent } from './sign-consent';

const paperSchema = z.object({
  consentId: chosenId('This consent can’t be found.'),
  formHash: z.string({ error: 'Load the page again.' }).max(64, { error: 'Load the page again.' }),
  submitId: neededSubmitId,
  name: oneLine('The name on the paper', 200),
  /** Left out for the patient's own signature. */
  guardianId: z
    .union([z.literal('').transform(() => null), chosenId('This guardian can’t be found.')])
    .nullish()
    .transform((id) => id ?? null),
});

/** Keeps the scan of a consent that was signed on paper, as its signature. */
@Injectable()
export class TakeConsentPaper {
  constructor(
    private readonly db: Database,
    private readonly patients: PatientsService,
    private readonly signing: SignConsent,
    private readonly files: FileSeal,
  ) {}

  /** The same form sent again keeps nothing. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, UNSUPPORTED, CONFLICT */
  async run(ctx: StaffContext, input: Record<string, string>, bytes: Buffer): Promise<void> {
    authorize(ctx, 'consent:manage');
    const { consentId, formHash, submitId, name, guardianId } = parseInput(paperSchema, input, '');
    const mediaType = await scanTypeOf(bytes);
    await this.db.write(ctx, async (tx) => {
      const { patientId } = await tx.repo(Part2Consent).get(consentId);
      await this.patients.lock(tx, patientId);
      const { signSubmitId, guardianSignSubmitId } = await tx.repo(Part2Consent).get(consentId);
      if (signSubmitId === submitId || guardianSignSubmitId === submitId) return;
      const uploadedById = ctx.actorId;
      const id = randomId();
      const sealed = this.files.seal(bytes, rowOf(ctx, id));
      await tx.repo(ConsentPaper).insert({
        ...{ id, patientId, consentId, mediaType, bytes: sealed, isSealed: true, uploadedById },
      });
      await this.signing.run(tx, {
        ...{ consentId, formHash, submitId, name, signedBy: 'paper', paperId: id, witnessId: ctx.actorId },
        guardianId,
      });
    });
  }

  /** A scan that was kept. @throws AppError FORBIDDEN, NOT_FOUND */
  async read(ctx: StaffContext, id: Id): Promise<Pick<ConsentPaper, 'mediaType' | 'bytes'>> {
    authorize(ctx, 'consent:manage');
    return this.db.read(ctx, async (tx) => {
      const paper = await tx.repo(ConsentPaper).get(id);
      tx.saw(paper.patientId);
      return { mediaType: paper.mediaType, bytes: this.files.open(paper.bytes, rowOf(ctx, id)) };
    });
  }
}

function rowOf({ organizationId }: StaffContext, id: Id): FileRow {
  return { table: 'part2_consent_papers', organizationId, id };
}
