import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import {
  CareDocumentLineType,
  CareDocumentType,
  SaveCareDocumentInput,
  StartCareDocumentInput,
} from './care-documents.graphql';
import { CareDocuments, type CareDocumentLine } from './care-documents.service';
import { PlanClosing } from './plan-closing.service';
import { PlanSignatures, type SignatureView } from './plan-signatures.service';
import { PlanSignatureType, ReturnPlanInput } from './plans.graphql';
import { SaveCareDocument } from './save-care-document';
import { StartCareDocument } from './start-care-document';

/** Crisis safety plans and continuing-care plans on the staff surface; they are signed as plans are. */
@Resolver(() => CareDocumentType)
export class CareDocumentsResolver {
  constructor(
    private readonly db: Database,
    private readonly documents: CareDocuments,
    private readonly starting: StartCareDocument,
    private readonly saving: SaveCareDocument,
    private readonly closing: PlanClosing,
    private readonly signing: PlanSignatures,
  ) {}

  @Query(() => CareDocumentType)
  @Requires('plan:read')
  careDocument(@Ctx() ctx: StaffContext, @Args('id', { type: () => ID }) id: Id): Promise<CareDocumentType> {
    return this.db.read(ctx, (tx) => this.documents.view(tx, id));
  }

  @Mutation(() => CareDocumentType)
  @Requires('plan:write')
  startCareDocument(@Ctx() ctx: StaffContext, @Args('input') input: StartCareDocumentInput): Promise<CareDocumentType> {
    return this.db.write(ctx, async (tx) => this.documents.view(tx, await this.starting.run(tx, input)));
  }

  @Mutation(() => CareDocumentType)
  @Requires('plan:write')
  saveCareDocument(@Ctx() ctx: StaffContext, @Args('input') input: SaveCareDocumentInput): Promise<CareDocumentType> {
    return this.change(ctx, input.id, (tx) => this.saving.run(tx, input));
  }

  @Mutation(() => CareDocumentType, { description: 'Ends an active document without a new version.' })
  @Requires('plan:sign')
  closeCareDocument(@Ctx() ctx: StaffContext, @Args('input') input: ReturnPlanInput): Promise<CareDocumentType> {
    return this.change(ctx, input.id, async (tx) => {
      await this.documents.view(tx, input.id);
      await this.closing.close(tx, input);
    });
  }

  @ResolveField(() => [PlanSignatureType])
  @Requires('plan:read')
  signatures(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() document: CareDocumentType,
  ): Promise<PlanSignatureType[]> {
    const loader = loaders.of<SignatureView[]>('document.signatures', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.signing.ofPlans(tx, ids), (signature) => signature.planId),
      ),
    );
    return loader.load(document.id);
  }

  private change(ctx: StaffContext, id: Id, act: (tx: Transaction) => Promise<void>): Promise<CareDocumentType> {
    return this.db.write(ctx, async (tx) => {
      await act(tx);
      return this.documents.view(tx, id);
    });
  }
}

/** The documents of a patient. */
@Resolver(() => PatientType)
export class PatientCareDocumentsResolver {
  constructor(
    private readonly db: Database,
    private readonly documents: CareDocuments,
  ) {}

  @ResolveField(() => [CareDocumentLineType], { description: 'By kind, the newest first, without their words.' })
  @Requires('plan:read')
  careDocuments(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<CareDocumentLineType[]> {
    const loader = loaders.of<CareDocumentLine[]>('patient.care-documents', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.documents.linesOf(tx, ids), (document) => document.patientId),
      ),
    );
    return loader.load(patient.id);
  }
}
