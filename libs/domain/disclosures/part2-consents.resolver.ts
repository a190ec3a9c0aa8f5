import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { PatientSharingType } from './part2-consents.graphql';
import {
  AskRestrictionInput,
  DecideRestrictionInput,
  GiveNoticeInput,
  Part2ConsentInput,
  PrepareConsentInput,
} from './disclosures-input.graphql';
import { EndConsent } from './end-consent';
import { GiveNotice } from './give-notice';
import { PrepareConsent } from './prepare-consent.service';
import { RestrictSharing } from './restrict-sharing';
import { SharingView } from './sharing-view.service';

/** Consents under 42 CFR part 2, restrictions and the notice, on the staff surface. */
@Resolver(() => PatientSharingType)
export class Part2ConsentsResolver {
  constructor(
    private readonly db: Database,
    private readonly sharing: SharingView,
    private readonly preparing: PrepareConsent,
    private readonly ending: EndConsent,
    private readonly restricting: RestrictSharing,
    private readonly notices: GiveNotice,
  ) {}

  @Query(() => PatientSharingType)
  @Requires('consent:manage')
  patientSharing(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<PatientSharingType> {
    return this.db.read(ctx, (tx) => this.sharing.view(tx, patientId));
  }

  @Mutation(() => PatientSharingType, { description: 'Whole, in the words that will be read; it never changes.' })
  @Requires('consent:manage')
  prepareConsent(@Ctx() ctx: StaffContext, @Args('input') input: PrepareConsentInput): Promise<PatientSharingType> {
    return this.changed(ctx, (tx) => this.preparing.run(tx, input));
  }

  @Mutation(() => PatientSharingType, { description: 'Throws a consent away that nobody signed.' })
  @Requires('consent:manage')
  discardConsent(@Ctx() ctx: StaffContext, @Args('input') input: Part2ConsentInput): Promise<PatientSharingType> {
    return this.changed(ctx, (tx) => this.ending.discard(tx, input.consentId));
  }

  @Mutation(() => PatientSharingType, { description: 'The patient took it back in writing.' })
  @Requires('consent:manage')
  revokePart2Consent(@Ctx() ctx: StaffContext, @Args('input') input: Part2ConsentInput): Promise<PatientSharingType> {
    return this.changed(ctx, (tx) => this.ending.revokeInWriting(tx, input.consentId));
  }

  @Mutation(() => PatientSharingType, { description: 'The event happened that ends it.' })
  @Requires('consent:manage')
  noteConsentEvent(@Ctx() ctx: StaffContext, @Args('input') input: Part2ConsentInput): Promise<PatientSharingType> {
    return this.changed(ctx, (tx) => this.ending.noteEvent(tx, input.consentId));
  }

  @Mutation(() => PatientSharingType)
  @Requires('consent:manage')
  askRestriction(@Ctx() ctx: StaffContext, @Args('input') input: AskRestrictionInput): Promise<PatientSharingType> {
    return this.changed(ctx, (tx) => this.restricting.ask(tx, input));
  }

  @Mutation(() => PatientSharingType)
  @Requires('consent:manage')
  decideRestriction(
    @Ctx() ctx: StaffContext,
    @Args('input') input: DecideRestrictionInput,
  ): Promise<PatientSharingType> {
    return this.changed(ctx, (tx) => this.restricting.decide(tx, input));
  }

  @Mutation(() => PatientSharingType, { description: 'The patient got the notice of privacy practices.' })
  @Requires('consent:manage')
  giveNotice(@Ctx() ctx: StaffContext, @Args('input') input: GiveNoticeInput): Promise<PatientSharingType> {
    return this.changed(ctx, (tx) => this.notices.run(tx, input));
  }

  private changed(ctx: StaffContext, act: (tx: Transaction) => Promise<Id>): Promise<PatientSharingType> {
    return this.db.write(ctx, async (tx) => this.sharing.view(tx, await act(tx)));
  }
}
