import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { MyRecoveryService } from './my-recovery.service';
import {
  HideMilestoneInput,
  myLapse,
  MyLapseType,
  myRecovery,
  MyRecoveryType,
  SetMyRecoveryInput,
  TellLapseInput,
} from './recovery-dates.patient-graphql';
import { RecoveryDatesService } from './recovery-dates.service';
import { SaveLapse } from './save-lapse';

/** The patient's own date, days, milestones and lapses. */
@Resolver(() => MyRecoveryType)
export class RecoveryDatesPatientResolver {
  constructor(
    private readonly db: Database,
    private readonly mine: MyRecoveryService,
    private readonly dates: RecoveryDatesService,
    private readonly saving: SaveLapse,
  ) {}

  @Query(() => MyRecoveryType)
  @OwnRecord()
  myRecovery(@PatientCtx() ctx: PatientContext): Promise<MyRecoveryType> {
    return this.db.read(ctx, async (tx) => myRecovery(await this.mine.view(tx, ctx.patientId)));
  }

  @Mutation(() => MyRecoveryType)
  @OwnRecord()
  setMyRecovery(@PatientCtx() ctx: PatientContext, @Args('input') input: SetMyRecoveryInput): Promise<MyRecoveryType> {
    return this.db.write(ctx, async (tx) => {
      await this.mine.setDisplay(tx, ctx.patientId, input);
      return myRecovery(await this.mine.view(tx, ctx.patientId));
    });
  }

  @Mutation(() => MyRecoveryType)
  @OwnRecord()
  hideMilestone(@PatientCtx() ctx: PatientContext, @Args('input') input: HideMilestoneInput): Promise<MyRecoveryType> {
    return this.db.write(ctx, async (tx) => {
      await this.mine.hide(tx, ctx.patientId, input.milestoneId);
      return myRecovery(await this.mine.view(tx, ctx.patientId));
    });
  }

  @Mutation(() => MyLapseType)
  @OwnRecord()
  tellLapse(@PatientCtx() ctx: PatientContext, @Args('input') input: TellLapseInput): Promise<MyLapseType> {
    return this.db.write(ctx, async (tx) => {
      const id = await this.saving.run(tx, ctx.patientId, input);
      return myLapse((await this.dates.lapsesOf(tx, [ctx.patientId])).find((lapse) => lapse.id === id)!);
    });
  }
}
