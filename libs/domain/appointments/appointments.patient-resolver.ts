import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import {
  CancelMyAppointmentInput,
  ChooseMySlotInput,
  MyAppointmentCancelledType,
  MyAppointmentsType,
  MySlotChosenType,
} from './appointments.patient-graphql';
import { CancelMine } from './cancel-mine';
import { ChooseSlot } from './choose-slot';

/** Edge of appointments on the patient surface. */
@Resolver(() => MyAppointmentsType)
export class MyAppointmentsResolver {
  constructor(
    private readonly db: Database,
    private readonly choosing: ChooseSlot,
    private readonly cancelling: CancelMine,
  ) {}

  @Query(() => MyAppointmentsType)
  @OwnRecord()
  myAppointments(@PatientCtx() ctx: PatientContext): Promise<MyAppointmentsType> {
    return this.db.read(ctx, (tx) => this.choosing.mine(tx));
  }

  @Mutation(() => MySlotChosenType, { description: 'Sent again, it changes nothing.' })
  @OwnRecord()
  chooseMySlot(@PatientCtx() ctx: PatientContext, @Args('input') input: ChooseMySlotInput): Promise<MySlotChosenType> {
    return this.db.write(ctx, async (tx) => {
      const choice = await this.choosing.choose(tx, input);
      return { choice, appointments: await this.choosing.mine(tx) };
    });
  }

  @Mutation(() => MyAppointmentCancelledType, { description: 'Until it begins; sent again, it changes nothing.' })
  @OwnRecord()
  cancelMyAppointment(
    @PatientCtx() ctx: PatientContext,
    @Args('input') input: CancelMyAppointmentInput,
  ): Promise<MyAppointmentCancelledType> {
    return this.db.write(ctx, async (tx) => {
      const outcome = await this.cancelling.run(tx, input);
      return { outcome, appointments: await this.choosing.mine(tx) };
    });
  }
}
