import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { MeetingsService } from '../meetings/meetings.service';
import { RecoveryService } from './recovery.service';
import { RecoveryTasksService } from './recovery-tasks.service';
import { StepReflections } from './step-reflections';
import { stepsWithoutWords } from './step-rules';
import { StepVisitsService, type StepVisit } from './step-visits.service';
import {
  myRecoveryTask,
  MyRecoveryTaskType,
  myStepVisit,
  MyStepVisitType,
  MyStepWorkType,
  SetMyStepInput,
  SetMyTaskInput,
  WriteReflectionInput,
} from './step-work.patient-graphql';
import type { StepFellowshipType } from './steps.patient-graphql';

/** The patient's own step work and tasks, and reflections that nobody else reads. */
@Resolver(() => MyStepWorkType)
export class StepWorkPatientResolver {
  constructor(
    private readonly db: Database,
    private readonly recovery: RecoveryService,
    private readonly meetings: MeetingsService,
    private readonly visits: StepVisitsService,
    private readonly tasks: RecoveryTasksService,
    private readonly reflections: StepReflections,
  ) {}

  @Query(() => MyStepWorkType)
  @OwnRecord()
  myStepWork(@PatientCtx() ctx: PatientContext): Promise<MyStepWorkType> {
    return this.db.read(ctx, async (tx) => {
      const visits = await this.visits.ofPatients(tx, [ctx.patientId]);
      const tasks = await this.tasks.ofPatients(tx, [ctx.patientId]);
      return {
        fellowships: await this.fellowships(tx, ctx, visits),
        stepsWithoutWords,
        visits: visits.map(myStepVisit),
        tasks: tasks.filter(({ status }) => status !== 'dropped').map(myRecoveryTask),
        reflections: await this.reflections.mine(tx),
      };
    });
  }

  @Mutation(() => [MyStepVisitType])
  @OwnRecord()
  setMyStep(@PatientCtx() ctx: PatientContext, @Args('input') input: SetMyStepInput): Promise<MyStepVisitType[]> {
    return this.db.write(ctx, async (tx) => {
      await this.visits.setStatus(tx, ctx.patientId, input);
      return (await this.visits.ofPatients(tx, [ctx.patientId])).map(myStepVisit);
    });
  }

  @Mutation(() => MyRecoveryTaskType)
  @OwnRecord()
  setMyTask(@PatientCtx() ctx: PatientContext, @Args('input') input: SetMyTaskInput): Promise<MyRecoveryTaskType> {
    return this.db.write(ctx, async (tx) => myRecoveryTask(await this.tasks.setDone(tx, ctx.patientId, input)));
  }

  @Mutation(() => String, {
    nullable: true,
    description: 'Keeps what the patient wrote for themselves, or deletes it.',
  })
  @OwnRecord()
  writeReflection(
    @PatientCtx() ctx: PatientContext,
    @Args('input') input: WriteReflectionInput,
  ): Promise<string | null> {
    return this.db.write(ctx, (tx) => this.reflections.write(tx, input));
  }

  /** Those of the path, and those worked on before it changed. */
  private async fellowships(
    tx: Transaction,
    { patientId }: PatientContext,
    visits: readonly StepVisit[],
  ): Promise<StepFellowshipType[]> {
    const [path] = await this.recovery.currentOf(tx, [patientId]);
    const codes = new Set([...(path?.paths ?? []), ...visits.map(({ fellowship }) => fellowship)]);
    return (await this.meetings.paths(tx))
      .filter(({ code, isTwelveStep }) => isTwelveStep && codes.has(code))
      .map(({ code, name }) => ({ code, name }));
  }
}
