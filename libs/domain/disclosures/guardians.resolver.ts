import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { AddGuardianInput, EndGuardianInput } from './guardians.graphql';
import { KeepGuardians } from './keep-guardians';
import { PatientSharingType } from './part2-consents.graphql';
import { SharingView } from './sharing-view.service';

/** Edge of guardians, on the staff surface. */
@Resolver(() => PatientSharingType)
export class GuardiansResolver {
  constructor(
    private readonly db: Database,
    private readonly sharing: SharingView,
    private readonly guardians: KeepGuardians,
  ) {}

  @Mutation(() => PatientSharingType, { description: 'Somebody who may sign beside a minor.' })
  @Requires('consent:manage')
  addGuardian(@Ctx() ctx: StaffContext, @Args('input') input: AddGuardianInput): Promise<PatientSharingType> {
    return this.db.write(ctx, async (tx) => this.sharing.view(tx, await this.guardians.add(tx, input)));
  }

  @Mutation(() => PatientSharingType, { description: 'The last day on which a guardian may sign.' })
  @Requires('consent:manage')
  endGuardian(@Ctx() ctx: StaffContext, @Args('input') input: EndGuardianInput): Promise<PatientSharingType> {
    return this.db.write(ctx, async (tx) => this.sharing.view(tx, await this.guardians.end(tx, input)));
  }
}
