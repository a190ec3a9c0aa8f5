import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { MyMessageConsentType, RevokeMyMessageConsentInput } from './consents.patient-graphql';
import { ConsentsService } from './consents.service';

/** Edge of the patient's own consents to texts and e-mail. */
@Resolver(() => MyMessageConsentType)
export class MyMessageConsentsResolver {
  constructor(
    private readonly db: Database,
    private readonly consents: ConsentsService,
  ) {}

  @Query(() => [MyMessageConsentType], { description: 'What we may write for, by text or e-mail.' })
  @OwnRecord()
  myMessageConsents(@PatientCtx() ctx: PatientContext): Promise<MyMessageConsentType[]> {
    return this.db.read(ctx, (tx) => this.mine(tx, ctx));
  }

  @Mutation(() => [MyMessageConsentType], { description: 'Takes a consent back, at once.' })
  @OwnRecord()
  revokeMyMessageConsent(
    @PatientCtx() ctx: PatientContext,
    @Args('input') input: RevokeMyMessageConsentInput,
  ): Promise<MyMessageConsentType[]> {
    return this.db.write(ctx, async (tx) => {
      await this.consents.revokeMine(tx, input.consentId);
      return this.mine(tx, ctx);
    });
  }

  private async mine(tx: Transaction, { patientId }: PatientContext): Promise<MyMessageConsentType[]> {
    const all = await this.consents.ofPatients(tx, [patientId]);
    const live = all.filter(({ revokedAt }) => !revokedAt);
    return live.map(({ id, channel, covers, grantedAt }) => ({ id, channel, covers, agreedAt: grantedAt }));
  }
}
