import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { PatientContext } from '@stepwell/kernel/context';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { chosenId, neededSubmitId } from './consent-input';
import { MySharingType, RevokeMyConsentInput, SignMyConsentInput } from './disclosures.patient-graphql';
import { EndConsent } from './end-consent';
import { MySharing } from './my-sharing';
import { SignConsent } from './sign-consent';

const signSchema = z.object({
  submitId: neededSubmitId,
  consentId: chosenId('This paper can’t be found.'),
  formHash: z.string().max(64, { error: 'Load the page again.' }),
  name: oneLine('Your name', 200),
});

/** The patient's own consents, and who got their information. */
@Resolver(() => MySharingType)
export class MySharingResolver {
  constructor(
    private readonly db: Database,
    private readonly sharing: MySharing,
    private readonly signing: SignConsent,
    private readonly ending: EndConsent,
  ) {}

  @Query(() => Int, { description: 'How many consents wait for the patient’s signature.' })
  @OwnRecord()
  consentsToSign(@PatientCtx() ctx: PatientContext): Promise<number> {
    return this.db.read(ctx, (tx) => this.sharing.toSign(tx, ctx.patientId));
  }

  @Query(() => MySharingType)
  @OwnRecord()
  mySharing(@PatientCtx() ctx: PatientContext): Promise<MySharingType> {
    return this.db.read(ctx, (tx) => this.sharing.of(tx, ctx.patientId));
  }

  @Mutation(() => MySharingType, { description: 'Signs what was read.' })
  @OwnRecord()
  signMyConsent(@PatientCtx() ctx: PatientContext, @Args('input') input: SignMyConsentInput): Promise<MySharingType> {
    return this.db.write(ctx, async (tx) => {
      const signature = parseInput(signSchema, input);
      await this.signing.run(tx, {
        ...signature,
        signedBy: 'own_phone',
        witnessId: null,
        paperId: null,
        guardianId: null,
      });
      return this.sharing.of(tx, ctx.patientId);
    });
  }

  @Mutation(() => MySharingType, { description: 'Takes a consent back, at once.' })
  @OwnRecord()
  revokeMyConsent(
    @PatientCtx() ctx: PatientContext,
    @Args('input') input: RevokeMyConsentInput,
  ): Promise<MySharingType> {
    return this.db.write(ctx, async (tx) => {
      await this.ending.revokeMine(tx, input.consentId);
      return this.sharing.of(tx, ctx.patientId);
    });
  }
}
