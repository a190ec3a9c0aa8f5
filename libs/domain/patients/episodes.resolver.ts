import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { ChangeLevelOfCare } from './change-level-of-care';
import { DescribeStay } from './describe-stay';
import { DischargePatient } from './discharge-patient';
import {
  ChangeLevelOfCareInput,
  DescribeStayInput,
  DischargePatientInput,
  UndoDischargeInput,
} from './episodes.graphql';
import { PatientType } from './patients.graphql';
import { PatientsService } from './patients.service';
import { UndoDischarge } from './undo-discharge';

/** Edge of episodes of care for staff. */
@Resolver()
export class EpisodesResolver {
  constructor(
    private readonly db: Database,
    private readonly patients: PatientsService,
    private readonly levels: ChangeLevelOfCare,
    private readonly discharge: DischargePatient,
    private readonly undo: UndoDischarge,
    private readonly describing: DescribeStay,
  ) {}

  @Mutation(() => PatientType)
  @Requires('patient:update')
  changeLevelOfCare(@Ctx() ctx: StaffContext, @Args('input') input: ChangeLevelOfCareInput): Promise<PatientType> {
    return this.change(ctx, (tx) => this.levels.run(tx, input));
  }

  @Mutation(() => PatientType)
  @Requires('patient:update')
  describeStay(@Ctx() ctx: StaffContext, @Args('input') input: DescribeStayInput): Promise<PatientType> {
    return this.change(ctx, (tx) => this.describing.run(tx, input));
  }

  @Mutation(() => PatientType, { description: 'Ends the episode; the plan and its follow-ups stay.' })
  @Requires('patient:update')
  dischargePatient(@Ctx() ctx: StaffContext, @Args('input') input: DischargePatientInput): Promise<PatientType> {
    return this.change(ctx, (tx) => this.discharge.run(tx, input));
  }

  @Mutation(() => PatientType, { description: 'Takes back a discharge of the last three days; what it said is kept.' })
  @Requires('patient:update')
  undoDischarge(@Ctx() ctx: StaffContext, @Args('input') input: UndoDischargeInput): Promise<PatientType> {
    return this.change(ctx, (tx) => this.undo.run(tx, input));
  }

  private change(ctx: StaffContext, act: (tx: Transaction) => Promise<Id>): Promise<PatientType> {
    return this.db.write(ctx, async (tx) => this.patients.view(tx, await act(tx)));
  }
}
