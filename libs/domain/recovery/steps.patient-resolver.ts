import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { MeetingsService } from '../meetings/meetings.service';
import { HigherPower } from './higher-power';
import { StepTextsService } from './step-texts.service';
import { HigherPowerInput, myStepTexts, MyStepTextsType, StepFellowshipType } from './steps.patient-graphql';

/** Steps and traditions on the patient surface, and the patient's own words for a higher power. */
@Resolver(() => MyStepTextsType)
export class StepsPatientResolver {
  constructor(
    private readonly db: Database,
    private readonly meetings: MeetingsService,
    private readonly steps: StepTextsService,
    private readonly higherPower: HigherPower,
  ) {}

  @Query(() => [StepFellowshipType], { description: 'Fellowships that have steps; none comes first.' })
  @OwnRecord()
  stepFellowships(@PatientCtx() ctx: PatientContext): Promise<StepFellowshipType[]> {
    return this.db.read(ctx, async (tx) => {
      const offered = (await this.meetings.paths(tx)).filter(
        ({ isTwelveStep, isRetired }) => isTwelveStep && !isRetired,
      );
      return offered.map(({ code, name }) => ({ code, name }));
    });
  }

  @Query(() => [MyStepTextsType])
  @OwnRecord()
  stepTexts(
    @PatientCtx() ctx: PatientContext,
    @Args('fellowship', { type: () => String }) fellowship: string,
    @Args('isSpanish', { type: () => Boolean, defaultValue: false }) isSpanish: boolean,
  ): Promise<MyStepTextsType[]> {
    return this.db.read(ctx, async (tx) =>
      (await this.steps.of(tx, fellowship, isSpanish ? 'es' : 'en')).map(myStepTexts),
    );
  }

  @Query(() => String, { nullable: true, description: 'The patient’s own words.' })
  @OwnRecord()
  myHigherPower(@PatientCtx() ctx: PatientContext): Promise<string | null> {
    return this.db.read(ctx, (tx) => this.higherPower.of(tx));
  }

  @Mutation(() => String, { nullable: true, description: 'Keeps the patient’s own words; nothing takes them back.' })
  @OwnRecord()
  sayHigherPower(@PatientCtx() ctx: PatientContext, @Args('input') input: HigherPowerInput): Promise<string | null> {
    return this.db.write(ctx, (tx) => this.higherPower.say(tx, input));
  }
}
