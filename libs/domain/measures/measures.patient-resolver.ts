import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { AnswerMyMeasureInput, MyMeasureAnsweredType, MyMeasuresType } from './measures.patient-graphql';
import { MyMeasures, parseAnswers } from './my-measures';
import { TakeAnswers } from './take-answers';

/** Edge of measures on the patient's own phone. */
@Resolver(() => MyMeasuresType)
export class MyMeasuresResolver {
  constructor(
    private readonly db: Database,
    private readonly measures: MyMeasures,
    private readonly taking: TakeAnswers,
  ) {}

  @Query(() => MyMeasuresType)
  @OwnRecord()
  myMeasures(@PatientCtx() ctx: PatientContext): Promise<MyMeasuresType> {
    return this.db.read(ctx, (tx) => this.measures.of(tx, ctx.patientId));
  }

  @Mutation(() => MyMeasureAnsweredType)
  @OwnRecord()
  answerMyMeasure(
    @PatientCtx() ctx: PatientContext,
    @Args('input') input: AnswerMyMeasureInput,
  ): Promise<MyMeasureAnsweredType> {
    const { assignmentId, ...given } = input;
    return this.db.write(ctx, (tx) =>
      this.taking.answerAssigned(tx, assignmentId, { ...parseAnswers(given), origin: 'phone' }),
    );
  }
}
