import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { ParticipationService } from './participation.service';
import { SaveSponsor } from './save-sponsor';
import {
  mySponsor,
  MySponsorInput,
  MySponsorType,
  myWeek,
  MyWeekType,
  TickMyWeekInput,
} from './sponsors.patient-graphql';
import { SponsorsService } from './sponsors.service';

/** The patient's own sponsor and week. */
@Resolver(() => MySponsorType)
export class SponsorsPatientResolver {
  constructor(
    private readonly db: Database,
    private readonly sponsors: SponsorsService,
    private readonly saving: SaveSponsor,
    private readonly participation: ParticipationService,
  ) {}

  @Query(() => MySponsorType, { nullable: true })
  @OwnRecord()
  mySponsor(@PatientCtx() ctx: PatientContext): Promise<MySponsorType | null> {
    return this.db.read(ctx, (tx) => this.current(tx, ctx));
  }

  @Query(() => MyWeekType)
  @OwnRecord()
  myWeek(@PatientCtx() ctx: PatientContext): Promise<MyWeekType> {
    return this.db.read(ctx, (tx) => this.week(tx, ctx));
  }

  @Mutation(() => MySponsorType, { nullable: true })
  @OwnRecord()
  saveMySponsor(
    @PatientCtx() ctx: PatientContext,
    @Args('input') input: MySponsorInput,
  ): Promise<MySponsorType | null> {
    return this.db.write(ctx, async (tx) => {
      await this.saving.run(tx, ctx.patientId, input);
      return this.current(tx, ctx);
    });
  }

  @Mutation(() => MyWeekType)
  @OwnRecord()
  tickMyWeek(@PatientCtx() ctx: PatientContext, @Args('input') input: TickMyWeekInput): Promise<MyWeekType> {
    return this.db.write(ctx, async (tx) => {
      await this.participation.tick(tx, ctx.patientId, input);
      return this.week(tx, ctx);
    });
  }

  private async current(tx: Transaction, { patientId }: PatientContext): Promise<MySponsorType | null> {
    const [current] = await this.sponsors.ofPatients(tx, [patientId]);
    return current ? mySponsor(current) : null;
  }

  private async week(tx: Transaction, { patientId }: PatientContext): Promise<MyWeekType> {
    const [week] = await this.participation.ofPatients(tx, [patientId], 1);
    return myWeek(week!);
  }
}
