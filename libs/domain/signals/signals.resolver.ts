import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { StaffContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { Ctx, Requires } from '@stepwell/platform/graphql/decorators';
import { listsFor, RequestLoaders, type Loaders } from '@stepwell/platform/graphql/loaders';
import { PatientType } from '../patients/patients.graphql';
import { ActOnSignal } from './act-on-signal';
import { SignalRulesService, type SignalRuleView } from './signal-rules.service';
import {
  AcknowledgeSignalInput,
  ActOnSignalInput,
  ChangeSignalRuleInput,
  SignalRuleType,
  SignalType,
  SnoozeSignalInput,
} from './signals.graphql';
import { SignalsService, type SignalView } from './signals.service';

/** Edge of signals. */
@Resolver(() => SignalType)
export class SignalsResolver {
  constructor(
    private readonly db: Database,
    private readonly signals: SignalsService,
    private readonly acting: ActOnSignal,
  ) {}

  @Mutation(() => SignalType)
  @Requires('followup:resolve')
  acknowledgeSignal(@Ctx() ctx: StaffContext, @Args('input') { id }: AcknowledgeSignalInput): Promise<SignalType> {
    return this.db.write(ctx, async (tx) => {
      await this.acting.acknowledge(tx, id);
      return this.signals.view(tx, id);
    });
  }

  @Mutation(() => SignalType)
  @Requires('followup:resolve')
  snoozeSignal(@Ctx() ctx: StaffContext, @Args('input') input: SnoozeSignalInput): Promise<SignalType> {
    return this.db.write(ctx, async (tx) => {
      await this.acting.snooze(tx, input);
      return this.signals.view(tx, input.id);
    });
  }

  @Mutation(() => SignalType, { description: 'A call, a plan review or any other task; the signal counts as seen.' })
  @Requires('followup:resolve')
  actOnSignal(@Ctx() ctx: StaffContext, @Args('input') input: ActOnSignalInput): Promise<SignalType> {
    return this.db.write(ctx, async (tx) => {
      await this.acting.makeTask(tx, input);
      return this.signals.view(tx, input.id);
    });
  }
}

/** The open signals of a patient, the most urgent first. */
@Resolver(() => PatientType)
export class PatientSignalsResolver {
  constructor(
    private readonly db: Database,
    private readonly service: SignalsService,
  ) {}

  @ResolveField(() => [SignalType])
  @Requires('followup:read')
  signals(
    @Ctx() ctx: StaffContext,
    @RequestLoaders() loaders: Loaders,
    @Parent() patient: PatientType,
  ): Promise<SignalType[]> {
    const loader = loaders.of<SignalView[]>('patient.signals', (ids) =>
      loaders.read(this.db, ctx, async (tx) =>
        listsFor(ids, await this.service.ofPatients(tx, ids), ({ patientId }) => patientId),
      ),
    );
    return loader.load(patient.id);
  }
}

/** The rules of an organization, for who sets it up. */
@Resolver(() => SignalRuleType)
export class SignalRulesResolver {
  constructor(
    private readonly db: Database,
    private readonly rules: SignalRulesService,
  ) {}

  @Query(() => [SignalRuleType], { description: 'The most urgent first.' })
  @Requires('organization:read')
  async signalRules(@Ctx() ctx: StaffContext): Promise<SignalRuleType[]> {
    return (await this.db.read(ctx, (tx) => this.rules.list(tx))).map(shown);
  }

  @Mutation(() => [SignalRuleType])
  @Requires('organization:manage')
  async changeSignalRule(
    @Ctx() ctx: StaffContext,
    @Args('input') input: ChangeSignalRuleInput,
  ): Promise<SignalRuleType[]> {
    const rules = await this.db.write(ctx, async (tx) => {
      await this.rules.change(tx, input);
      return this.rules.list(tx);
    });
    return rules.map(shown);
  }
}

function shown({ bounds, ...rule }: SignalRuleView): SignalRuleType {
  return { ...rule, amountBounds: bounds.amount, daysBounds: bounds.days };
}
