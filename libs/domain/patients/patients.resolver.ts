import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { AdmitPatient } from './admit-patient';
import { CareTeamService } from './care-team.service';
import {
  AssignCareTeamInput,
  CreatePatientInput,
  EndCareTeamInput,
  SetEmergencyContactInput,
  UpdatePatientInput,
} from './patients-input.graphql';
import { PatientType } from './patients.graphql';
import { PatientsService } from './patients.service';
import { SetEmergencyContact } from './set-emergency-contact';

/** Edge of patients and care teams for staff. */
@Resolver(() => PatientType)
export class PatientsResolver {
  constructor(
    private readonly db: Database,
    private readonly patients: PatientsService,
    private readonly admission: AdmitPatient,
    private readonly careTeam: CareTeamService,
    private readonly emergency: SetEmergencyContact,
  ) {}

  @Query(() => PatientType)
  @Requires('patient:read')
  patient(@Ctx() ctx: StaffContext, @Args('id', { type: () => ID }) id: Id): Promise<PatientType> {
    return this.db.read(ctx, (tx) => this.patients.view(tx, id));
  }

  @Mutation(() => PatientType)
  @Requires('patient:create')
  createPatient(@Ctx() ctx: StaffContext, @Args('input') input: CreatePatientInput): Promise<PatientType> {
    return this.db.write(ctx, async (tx) => this.patients.view(tx, await this.admission.admit(tx, input)));
  }

  @Mutation(() => PatientType)
  @Requires('patient:update')
  updatePatient(@Ctx() ctx: StaffContext, @Args('input') input: UpdatePatientInput): Promise<PatientType> {
    return this.db.write(ctx, async (tx) => {
      await this.patients.update(tx, input);
      return this.patients.view(tx, input.id);
    });
  }

  @Mutation(() => PatientType, { description: 'Whom to call in an emergency, or nobody any more.' })
  @Requires('patient:update')
  setEmergencyContact(@Ctx() ctx: StaffContext, @Args('input') input: SetEmergencyContactInput): Promise<PatientType> {
    return this.db.write(ctx, async (tx) => {
      await this.emergency.run(tx, input);
      return this.patients.view(tx, input.patientId);
    });
  }

  @Mutation(() => PatientType)
  @Requires('patient:update')
  assignCareTeam(@Ctx() ctx: StaffContext, @Args('input') input: AssignCareTeamInput): Promise<PatientType> {
    return this.db.write(ctx, (tx) => this.careTeam.assign(tx, input));
  }

  @Mutation(() => PatientType)
  @Requires('patient:update')
  endCareTeam(@Ctx() ctx: StaffContext, @Args('input') input: EndCareTeamInput): Promise<PatientType> {
    return this.db.write(ctx, (tx) => this.careTeam.end(tx, input));
  }
}
