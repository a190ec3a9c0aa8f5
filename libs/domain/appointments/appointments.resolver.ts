import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import {
  AppointmentDaysInput,
  AppointmentType,
  BookAppointmentInput,
  CancelAppointmentInput,
  OfferAppointmentInput,
  OfferedAppointmentType,
  OpenSlotsInput,
  OpenSlotType,
  PatientAppointmentsType,
  RecordAppointmentOutcomeInput,
  RescheduleAppointmentInput,
  WithdrawAppointmentOfferInput,
} from './appointments.graphql';
import { AppointmentsService } from './appointments.service';
import { BookAppointment } from './book-appointment';
import { OfferSlots } from './offer-slots';
import { OpenOffer } from './open-offer.service';

/** Edge of appointments on the staff surface. */
@Resolver(() => AppointmentType)
export class AppointmentsResolver {
  constructor(
    private readonly db: Database,
    private readonly appointments: AppointmentsService,
    private readonly booking: BookAppointment,
    private readonly offering: OfferSlots,
    private readonly offers: OpenOffer,
  ) {}

  @Query(() => [AppointmentType], { name: 'appointments', description: 'Days by time, 500 at most.' })
  @Requires('appointment:read')
  ofDays(@Ctx() ctx: StaffContext, @Args('input') input: AppointmentDaysInput): Promise<AppointmentType[]> {
    return this.db.read(ctx, (tx) => this.appointments.ofDays(tx, input));
  }

  @Query(() => PatientAppointmentsType)
  @Requires('appointment:read')
  patientAppointments(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<PatientAppointmentsType> {
    return this.db.read(ctx, (tx) => this.ofPatient(tx, patientId));
  }

  @Query(() => [OpenSlotType], { description: 'Free times, 200 at most.' })
  @Requires('appointment:book')
  openSlots(@Ctx() ctx: StaffContext, @Args('input') input: OpenSlotsInput): Promise<OpenSlotType[]> {
    return this.db.read(ctx, (tx) => this.offering.show(tx, input));
  }

  @Mutation(() => AppointmentType)
  @Requires('appointment:book')
  bookAppointment(@Ctx() ctx: StaffContext, @Args('input') input: BookAppointmentInput): Promise<AppointmentType> {
    return this.db.write(ctx, async (tx) => this.appointments.view(tx, await this.booking.book(tx, input)));
  }

  @Mutation(() => AppointmentType)
  @Requires('appointment:book')
  rescheduleAppointment(
    @Ctx() ctx: StaffContext,
    @Args('input') input: RescheduleAppointmentInput,
  ): Promise<AppointmentType> {
    return this.db.write(ctx, async (tx) => this.appointments.view(tx, await this.booking.reschedule(tx, input)));
  }

  @Mutation(() => AppointmentType)
  @Requires('appointment:book')
  cancelAppointment(@Ctx() ctx: StaffContext, @Args('input') input: CancelAppointmentInput): Promise<AppointmentType> {
    return this.db.write(ctx, async (tx) => this.appointments.view(tx, await this.booking.cancel(tx, input)));
  }

  @Mutation(() => AppointmentType, { description: 'Whether the patient came; a slip can be put right.' })
  @Requires('appointment:book')
  recordAppointmentOutcome(
    @Ctx() ctx: StaffContext,
    @Args('input') input: RecordAppointmentOutcomeInput,
  ): Promise<AppointmentType> {
    return this.db.write(ctx, async (tx) => this.appointments.view(tx, await this.booking.recordOutcome(tx, input)));
  }

  @Mutation(() => OfferedAppointmentType, { description: 'Lets the patient choose; an earlier offer ends.' })
  @Requires('appointment:book')
  offerAppointment(
    @Ctx() ctx: StaffContext,
    @Args('input') input: OfferAppointmentInput,
  ): Promise<OfferedAppointmentType> {
    return this.db.write(ctx, async (tx) => ({ linkSentTo: await this.offering.offer(tx, input) }));
  }

  @Mutation(() => PatientAppointmentsType)
  @Requires('appointment:book')
  withdrawAppointmentOffer(
    @Ctx() ctx: StaffContext,
    @Args('input') { patientId }: WithdrawAppointmentOfferInput,
  ): Promise<PatientAppointmentsType> {
    return this.db.write(ctx, async (tx) => {
      await this.offering.withdraw(tx, patientId);
      return this.ofPatient(tx, patientId);
    });
  }

  private async ofPatient(tx: Transaction, patientId: Id): Promise<PatientAppointmentsType> {
    const appointments = await this.appointments.ofPatient(tx, patientId);
    return { appointments, offer: await this.offers.of(tx, patientId) };
  }
}
