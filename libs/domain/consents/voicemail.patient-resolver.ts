import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { VoicemailConsents } from './voicemail-consents.service';
import { MyVoicemailConsentType, RevokeMyVoicemailConsentInput } from './voicemail.patient-graphql';

const MINE = `
  select v.id, right(c.address, 4) as ending, v.answered_at as "agreedAt"
  from voicemail_consents v
  join patient_contacts c on c.organization_id = v.organization_id and c.id = v.contact_id
  where v.organization_id = $1 and v.patient_id = $2 and v.agreed and v.ended_at is null
    and c.removed_at is null and c.verification <> 'wrong'
  order by v.answered_at, v.id`;

/** Edge of the patient's own yes to messages on a machine. */
@Resolver(() => MyVoicemailConsentType)
export class MyVoicemailResolver {
  constructor(
    private readonly db: Database,
    private readonly consents: VoicemailConsents,
  ) {}

  @Query(() => [MyVoicemailConsentType], { description: 'Numbers on whose machine we may leave a message.' })
  @OwnRecord()
  myVoicemailConsents(@PatientCtx() ctx: PatientContext): Promise<MyVoicemailConsentType[]> {
    return this.db.read(ctx, (tx) => this.mine(tx, ctx));
  }

  @Mutation(() => [MyVoicemailConsentType], { description: 'Takes the yes back, at once.' })
  @OwnRecord()
  revokeMyVoicemailConsent(
    @PatientCtx() ctx: PatientContext,
    @Args('input') input: RevokeMyVoicemailConsentInput,
  ): Promise<MyVoicemailConsentType[]> {
    return this.db.write(ctx, async (tx) => {
      await this.consents.revokeMine(tx, input.consentId);
      return this.mine(tx, ctx);
    });
  }

  private mine(tx: Transaction, { organizationId, patientId }: PatientContext): Promise<MyVoicemailConsentType[]> {
    return tx.query<MyVoicemailConsentType>(MINE, [organizationId, patientId]);
  }
}
