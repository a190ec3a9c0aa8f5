import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CareTeamService } from '../patients/care-team.service';
import { AnyDocument } from './any-document.entity';
import type { RecordVerbalAgreementInput } from './plans.graphql';
import { SignPlan } from './sign-plan';

const agreementSchema = z.object({
  planId: z.string().refine(isId, { error: 'This plan can’t be found.' }),
  documentHash: z.string().max(64, { error: 'Load the page again.' }),
  submitId: z
    .string()
    .refine(isId, { error: 'This form lost its mark. Load the page again.' })
    .transform((id) => id.toLowerCase()),
  name: oneLine('The patient’s name', 200),
  reason: severalLines('The reason', 500),
  witnessId: z
    .string()
    .refine(isId, { error: 'Choose who heard it with you.' })
    .transform((id) => id.toLowerCase()),
});

/**
 * Records that the patient agreed aloud, for who can sign neither on a phone, nor on the tablet, nor on paper: what was read
 * to them, why, and who heard it beside whoever records it. Whoever calls it has just given their password.
 */
@Injectable()
export class RecordVerbalAgreement {
  constructor(
    private readonly careTeam: CareTeamService,
    private readonly signing: SignPlan,
  ) {}

  /** The same form sent again changes nothing. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT */
  async run(tx: Transaction, input: Omit<RecordVerbalAgreementInput, 'password'>): Promise<void> {
    authorize(tx.ctx, 'plan:sign');
    const { witnessId, ...agreement } = parseInput(agreementSchema, input);
    const { patientId } = await tx.repo(AnyDocument).get(agreement.planId);
    if (witnessId === tx.ctx.actorId)
      throw badInput('input.witnessId', 'Choose a second person: one alone can’t witness for themselves.');
    if (!(await this.careTeam.sees(tx, witnessId, patientId)))
      throw badInput('input.witnessId', 'This person does not see this patient. Choose somebody who was in the room.');
    await this.signing.run(tx, {
      ...agreement,
      ...{ method: 'verbal', witnessId, staffMemberId: tx.ctx.actorId, paperId: null },
    });
  }
}
