import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { ChangeLevelOfCare } from './change-level-of-care';
import { DischargePatient } from './discharge-patient';
import { ChangeLevelOfCareInput, DischargePatientInput } from './episodes.graphql';
import { PatientType } from './patients.graphql';
import { PatientsService } from './patients.service';

/** Edge of episodes of care for staff. */
@Resolver()
export class EpisodesResolver {
  constructor(
    private readonly db: Database,
    private readonly patients: PatientsService,
    private readonly levels: ChangeLevelOfCare,
    private readonly discharge: DischargePatient,
  ) {}

  @Mutation(() => PatientType)
  @Requires('patient:update')
  changeLevelOfCare(@Ctx() ctx: StaffContext, @Args('input') input: ChangeLevelOfCareInput): Promise<PatientType> {
    return this.change(ctx, (tx) => this.levels.run(tx, input));
  }

  @Mutation(() => PatientType, { description: 'Ends the episode; the plan and its follow-ups stay.' })
  @Requires('patient:update')
  dischargePatient(@Ctx() ctx: StaffContext, @Args('input') input: DischargePatientInput): Promise<PatientType> {
    return this.change(ctx, (tx) => this.discharge.run(tx, input));
  }

  private change(ctx: StaffContext, act: (tx: Transaction) => Promise<Id>): Promise<PatientType> {
    return this.db.write(ctx, async (tx) => this.patients.view(tx, await act(tx)));
  }
}
