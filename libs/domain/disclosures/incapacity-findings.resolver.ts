import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { ReleasedDisclosureType } from './disclosures.graphql';
import {
  EndIncapacityInput,
  IncapacityFindingType,
  RecordIncapacityInput,
  TellOfMinorAtRiskInput,
} from './incapacity-findings.graphql';
import { KeepIncapacityFindings } from './keep-incapacity-findings';
import { PatientSharingType } from './part2-consents.graphql';
import { SharingView } from './sharing-view.service';

/** Edge of who is told or signs for a patient who can't decide. */
@Resolver(() => IncapacityFindingType)
export class IncapacityFindingsResolver {
  constructor(
    private readonly db: Database,
    private readonly sharing: SharingView,
    private readonly findings: KeepIncapacityFindings,
  ) {}

  @Mutation(() => PatientSharingType, { description: '42 CFR 2.14(c), 2.15(a)(1), 2.15(b)(2).' })
  @Requires('consent:manage')
  recordIncapacity(@Ctx() ctx: StaffContext, @Args('input') input: RecordIncapacityInput): Promise<PatientSharingType> {
    return this.db.write(ctx, async (tx) => this.sharing.view(tx, await this.findings.record(tx, input)));
  }

  @Mutation(() => PatientSharingType, { description: 'It holds no more; what rested on it stays.' })
  @Requires('consent:manage')
  endIncapacity(@Ctx() ctx: StaffContext, @Args('input') input: EndIncapacityInput): Promise<PatientSharingType> {
    return this.db.write(ctx, async (tx) => this.sharing.view(tx, await this.findings.end(tx, input)));
  }

  @Mutation(() => ReleasedDisclosureType, { description: 'To the person whom the finding names, without consent.' })
  @Requires('disclosure:make')
  tellOfMinorAtRisk(
    @Ctx() ctx: StaffContext,
    @Args('input') input: TellOfMinorAtRiskInput,
  ): Promise<ReleasedDisclosureType> {
    return this.db.write(ctx, (tx) => this.findings.tell(tx, input));
  }
}
