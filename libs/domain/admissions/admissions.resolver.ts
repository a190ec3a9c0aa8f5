import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { AdmissionSettingsService } from './admission-settings.service';
import {
  AdmissionSettingsType,
  CheckAdmissionItemInput,
  DecideSuggestionInput,
  OpenAdmissionsType,
  PatientAdmissionType,
  SaveAdmissionSettingsInput,
} from './admissions.graphql';
import { CheckItem } from './check-item';
import { DecideSuggestion } from './decide-suggestion';
import { ShowAdmission } from './show-admission';

/** Edge of admissions for staff. */
@Resolver(() => PatientAdmissionType)
export class AdmissionsResolver {
  constructor(
    private readonly db: Database,
    private readonly showing: ShowAdmission,
    private readonly checking: CheckItem,
    private readonly deciding: DecideSuggestion,
    private readonly settings: AdmissionSettingsService,
  ) {}

  @Query(() => PatientAdmissionType, { nullable: true, description: 'Of the open stay.' })
  @Requires('patient:update')
  patientAdmission(
    @Ctx() ctx: StaffContext,
    @Args('patientId', { type: () => ID }) patientId: Id,
  ): Promise<PatientAdmissionType | null> {
    return this.db.read(ctx, (tx) => this.showing.of(tx, patientId));
  }

  @Query(() => OpenAdmissionsType, { description: 'Stays in which something is open, of patients within reach.' })
  @Requires('patient:update')
  openAdmissions(@Ctx() ctx: StaffContext): Promise<OpenAdmissionsType> {
    return this.db.read(ctx, (tx) => this.showing.open(tx));
  }

  @Query(() => AdmissionSettingsType)
  @Requires('organization:read')
  admissionSettings(@Ctx() ctx: StaffContext): Promise<AdmissionSettingsType> {
    return this.db.read(ctx, (tx) => this.settings.view(tx));
  }

  @Mutation(() => PatientAdmissionType, { nullable: true })
  @Requires('patient:update')
  checkAdmissionItem(
    @Ctx() ctx: StaffContext,
    @Args('input') input: CheckAdmissionItemInput,
  ): Promise<PatientAdmissionType | null> {
    return this.db.write(ctx, async (tx) => this.showing.of(tx, await this.checking.run(tx, input)));
  }

  @Mutation(() => PatientAdmissionType, {
    nullable: true,
    description: 'What is accepted happens at once; who decided is kept either way.',
  })
  @Requires('patient:update')
  decideSuggestion(
    @Ctx() ctx: StaffContext,
    @Args('input') input: DecideSuggestionInput,
  ): Promise<PatientAdmissionType | null> {
    return this.db.write(ctx, async (tx) => this.showing.of(tx, await this.deciding.run(tx, input)));
  }

  @Mutation(() => AdmissionSettingsType)
  @Requires('organization:manage')
  saveAdmissionSettings(
    @Ctx() ctx: StaffContext,
    @Args('input') input: SaveAdmissionSettingsInput,
  ): Promise<AdmissionSettingsType> {
    return this.db.write(ctx, async (tx) => {
      await this.settings.save(tx, input);
      return this.settings.view(tx);
    });
  }
}
