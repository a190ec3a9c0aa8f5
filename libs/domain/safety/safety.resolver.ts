import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { ActOnSafetyItem } from './act-on-safety-item';
import {
  ChangeSafetySettingsInput,
  CloseSafetyItemInput,
  SafetyItemInput,
  SafetyItemType,
  SafetySettingsType,
} from './safety.graphql';
import { SafetyService, type SafetyItemView } from './safety.service';
import { SafetySettingsService } from './safety-settings.service';

/** Edge of safety items. */
@Resolver(() => SafetyItemType)
export class SafetyResolver {
  constructor(
    private readonly db: Database,
    private readonly safety: SafetyService,
    private readonly acting: ActOnSafetyItem,
  ) {}

  @Query(() => [SafetyItemType], { description: 'What nobody sees to stands first.' })
  @Requires('checkin:record')
  openSafetyItems(@Ctx() ctx: StaffContext): Promise<SafetyItemType[]> {
    return this.db.read(ctx, (tx) => this.safety.open(tx));
  }

  @Mutation(() => SafetyItemType, { description: 'The viewer sees to it: nobody else is paged.' })
  @Requires('checkin:record')
  acknowledgeSafetyItem(@Ctx() ctx: StaffContext, @Args('input') { id }: SafetyItemInput): Promise<SafetyItemType> {
    return this.db.write(ctx, async (tx) => {
      await this.acting.acknowledge(tx, id);
      return this.safety.view(tx, id);
    });
  }

  @Mutation(() => SafetyItemType)
  @Requires('checkin:record')
  closeSafetyItem(@Ctx() ctx: StaffContext, @Args('input') input: CloseSafetyItemInput): Promise<SafetyItemType> {
    return this.db.write(ctx, async (tx) => {
      await this.acting.close(tx, input);
      return this.safety.view(tx, input.id);
    });
  }
}

/** The safety items of a patient. */
@Resolver(() => PatientType)
export class PatientSafetyResolver {
  constructor(
    private readonly db: Database,
    private readonly safety: SafetyService,
  ) {}

  @ResolveField(() => [SafetyItemType], { description: 'Open ones first, then the newest; at most 20.' })
  @Requires('checkin:record')
  safetyItems(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<SafetyItemType[]> {
    const loader = loaders.of<SafetyItemView[]>('patient.safetyItems', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.safety.ofPatients(tx, ids), ({ patientId }) => patientId),
      ),
    );
    return loader.load(patient.id);
  }
}

/** When somebody is paged, for who sets the organization up. */
@Resolver(() => SafetySettingsType)
export class SafetySettingsResolver {
  constructor(
    private readonly db: Database,
    private readonly settings: SafetySettingsService,
  ) {}

  @Query(() => SafetySettingsType)
  @Requires('organization:read')
  safetySettings(@Ctx() ctx: StaffContext): Promise<SafetySettingsType> {
    return this.db.read(ctx, (tx) => this.settings.current(tx));
  }

  @Mutation(() => SafetySettingsType)
  @Requires('organization:manage')
  changeSafetySettings(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ChangeSafetySettingsInput,
  ): Promise<SafetySettingsType> {
    return this.db.write(ctx, (tx) => this.settings.change(tx, input));
  }
}
