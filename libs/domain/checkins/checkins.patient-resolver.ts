import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { OwnRecord, PatientCtx } from '@stepwell/platform/graphql/decorators';
import { PatientsService } from '../patients/patients.service';
import { AnswerCheckIn } from './answer-check-in';
import { AnswerCheckInInput, MyCheckInType, PatientViewerType, SetLanguageInput } from './checkins.patient-graphql';
import { PatientViewer } from './patient-viewer';

/** Edge of the patient's own page. */
@Resolver(() => PatientViewerType)
export class PatientViewerResolver {
  constructor(
    private readonly db: Database,
    private readonly viewers: PatientViewer,
    private readonly answering: AnswerCheckIn,
    private readonly patients: PatientsService,
  ) {}

  @Query(() => PatientViewerType)
  @OwnRecord()
  viewer(@PatientCtx() ctx: PatientContext): Promise<PatientViewerType> {
    return this.db.read(ctx, (tx) => this.viewers.view(tx, ctx.patientId));
  }

  @Mutation(() => MyCheckInType)
  @OwnRecord()
  answerCheckIn(@PatientCtx() ctx: PatientContext, @Args('input') input: AnswerCheckInInput): Promise<MyCheckInType> {
    return this.db.write(ctx, (tx) => this.answering.answer(tx, ctx.patientId, input));
  }

  @Mutation(() => PatientViewerType)
  @OwnRecord()
  setLanguage(@PatientCtx() ctx: PatientContext, @Args('input') input: SetLanguageInput): Promise<PatientViewerType> {
    return this.db.write(ctx, async (tx) => {
      await this.patients.setLanguage(tx, ctx.patientId, input.language);
      return this.viewers.view(tx, ctx.patientId);
    });
  }
}
