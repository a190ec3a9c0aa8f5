import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { PatientContext } from '@stepwell/kernel/context';
import { notFound } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { CareDocument } from './care-document.entity';
import { DocumentToSignType, MyDocumentType, SignMyDocumentInput } from './care-documents.patient-graphql';
import { CareDocuments } from './care-documents.service';
import { documentToSign, myDocumentOf } from './my-document';
import { SignPlan } from './sign-plan';

const signSchema = z.object({
  submitId: z
    .string()
    .refine(isId, { error: 'This form lost its mark. Load the page again.' })
    .transform((id) => id.toLowerCase()),
  documentId: z.string().refine(isId, { error: 'This plan can’t be found.' }),
  documentHash: z.string().max(64, { error: 'Load the page again.' }),
  name: oneLine('Your name', 200),
});

/** The patient's own crisis safety plan and continuing-care plan: those that hold, and those that wait for a signature. */
@Resolver(() => MyDocumentType)
export class MyDocumentsResolver {
  constructor(
    private readonly db: Database,
    private readonly documents: CareDocuments,
    private readonly signing: SignPlan,
  ) {}

  @Query(() => [MyDocumentType], { description: 'At most one of each kind.' })
  @OwnRecord()
  myDocuments(@PatientCtx() ctx: PatientContext): Promise<MyDocumentType[]> {
    return this.db.read(ctx, async (tx) =>
      (await this.documents.inState(tx, ctx.patientId, 'active')).map(myDocumentOf),
    );
  }

  @Query(() => [DocumentToSignType], { description: 'At most one of each kind.' })
  @OwnRecord()
  documentsToSign(@PatientCtx() ctx: PatientContext): Promise<DocumentToSignType[]> {
    return this.db.read(ctx, async (tx) =>
      (await this.documents.inState(tx, ctx.patientId, 'awaiting_patient')).map(documentToSign),
    );
  }

  @Mutation(() => MyDocumentType, { description: 'Signs what was read; from then on it holds.' })
  @OwnRecord()
  signMyDocument(
    @PatientCtx() ctx: PatientContext,
    @Args('input') input: SignMyDocumentInput,
  ): Promise<MyDocumentType> {
    return this.db.write(ctx, async (tx) => {
      const { documentId, ...signature } = parseInput(signSchema, input);
      const { kind } = await tx.repo(CareDocument).get(documentId);
      if (kind === 'relapse_prevention') throw notFound();
      await this.signing.run(tx, {
        ...{ ...signature, planId: documentId, method: 'own_phone', staffMemberId: null, paperId: null },
      });
      return myDocumentOf(await tx.repo(CareDocument).get(documentId));
    });
  }
}
