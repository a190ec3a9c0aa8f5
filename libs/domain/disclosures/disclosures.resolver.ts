import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { PageArgs } from '@stepwell/platform/graphql/connection';
import type { ConnectionPage } from '@stepwell/platform/graphql/paging';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { Accounting } from './accounting';
import { AttendanceLetter } from './attendance-letter';
import {
  DisclosureConnection,
  ReleasedDisclosureType,
  ReleasedLetterType,
  TalkCardType,
  type DisclosureType,
} from './disclosures.graphql';
import {
  DiscloseOtherwiseInput,
  DiscloseWithConsentInput,
  RecordEmergencyDisclosureInput,
  ReleaseAttendanceLetterInput,
} from './disclosures-input.graphql';
import { MakeDisclosure } from './make-disclosure';
import { SharingView } from './sharing-view.service';

/** What leaves, through the gate, and the account of it. */
@Resolver(() => ReleasedDisclosureType)
export class DisclosuresResolver {
  constructor(
    private readonly db: Database,
    private readonly sharing: SharingView,
    private readonly accounting: Accounting,
    private readonly making: MakeDisclosure,
    private readonly letters: AttendanceLetter,
  ) {}

  @Query(() => TalkCardType, { description: 'Who may be talked to about a patient now.' })
  @Requires('disclosure:make')
  whoMayWeTalkTo(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<TalkCardType> {
    return this.db.read(ctx, (tx) => this.sharing.talkCard(tx, patientId));
  }

  @Query(() => DisclosureConnection, { description: 'The accounting of disclosures, the newest first.' })
  @Requires('disclosure:make')
  disclosures(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
    @Args() page: PageArgs,
  ): Promise<ConnectionPage<DisclosureType>> {
    return this.db.read(ctx, (tx) => this.accounting.page(tx, patientId, page));
  }

  @Mutation(() => ReleasedDisclosureType)
  @Requires('disclosure:make')
  discloseWithConsent(
    @Ctx() ctx: StaffContext,
    @Args('input') input: DiscloseWithConsentInput,
  ): Promise<ReleasedDisclosureType> {
    return this.db.write(ctx, (tx) => this.making.withConsent(tx, input));
  }

  @Mutation(() => ReleasedDisclosureType)
  @Requires('disclosure:make')
  discloseOtherwise(
    @Ctx() ctx: StaffContext,
    @Args('input') input: DiscloseOtherwiseInput,
  ): Promise<ReleasedDisclosureType> {
    return this.db.write(ctx, (tx) => this.making.otherwise(tx, input));
  }

  @Mutation(() => ReleasedDisclosureType)
  @Requires('disclosure:make')
  recordEmergencyDisclosure(
    @Ctx() ctx: StaffContext,
    @Args('input') input: RecordEmergencyDisclosureInput,
  ): Promise<ReleasedDisclosureType> {
    return this.db.write(ctx, (tx) => this.making.inEmergency(tx, input));
  }

  @Mutation(() => ReleasedLetterType, { description: 'Attendance of facility sessions, for a court or supervision.' })
  @Requires('disclosure:make')
  releaseAttendanceLetter(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ReleaseAttendanceLetterInput,
  ): Promise<ReleasedLetterType> {
    return this.db.write(ctx, (tx) => this.letters.release(tx, input));
  }
}
