import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { PatientsService } from '../patients/patients.service';
import { ChannelConsentType, ConsentWordingType, GrantConsentInput, RevokeConsentInput } from './consents.graphql';
import { ConsentsService } from './consents.service';

/** Edge of channel consents for staff. */
@Resolver(() => PatientType)
export class ConsentsResolver {
  constructor(
    private readonly db: Database,
    private readonly service: ConsentsService,
    private readonly patients: PatientsService,
  ) {}

  @Query(() => [ConsentWordingType], { description: 'The words to read out before somebody agrees.' })
  @Requires('consent:manage')
  consentWordings(): ConsentWordingType[] {
    return this.service.wordings();
  }

  @Mutation(() => PatientType)
  @Requires('consent:manage')
  grantConsent(@Ctx() ctx: StaffContext, @Args('input') input: GrantConsentInput): Promise<PatientType> {
    return this.db.write(ctx, async (tx) => this.patients.view(tx, await this.service.grant(tx, input)));
  }

  @Mutation(() => PatientType)
  @Requires('consent:manage')
  revokeConsent(@Ctx() ctx: StaffContext, @Args('input') input: RevokeConsentInput): Promise<PatientType> {
    return this.db.write(ctx, async (tx) => this.patients.view(tx, await this.service.revoke(tx, input.consentId)));
  }

  @ResolveField(() => [ChannelConsentType])
  @Requires('patient:read')
  consents(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<ChannelConsentType[]> {
    const loader = loaders.of<ChannelConsentType[]>('patient.consents', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.service.ofPatients(tx, ids), (consent) => consent.patientId),
      ),
    );
    return loader.load(patient.id);
  }
}
