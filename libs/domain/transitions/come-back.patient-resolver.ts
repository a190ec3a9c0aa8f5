import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { ComeBack } from './come-back';
import { ComeBackType } from './come-back.patient-graphql';

/** Edge of the way back on the patient surface. */
@Resolver(() => ComeBackType)
export class ComeBackResolver {
  constructor(
    private readonly db: Database,
    private readonly comingBack: ComeBack,
  ) {}

  @Query(() => ComeBackType)
  @OwnRecord()
  comeBack(@PatientCtx() ctx: PatientContext): Promise<ComeBackType> {
    return this.db.read(ctx, (tx) => this.comingBack.of(tx));
  }

  @Mutation(() => ComeBackType, { description: 'Asks the care team for a call; asked again, it changes nothing.' })
  @OwnRecord()
  askToComeBack(@PatientCtx() ctx: PatientContext): Promise<ComeBackType> {
    return this.db.write(ctx, (tx) => this.comingBack.ask(tx));
  }
}
