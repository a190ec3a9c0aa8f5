import { Field, ID, InputType } from '@nestjs/graphql';
import type { Id } from '@stepwell/kernel/ids';
import { CreatePatientInput } from '../patients/patients-input.graphql';

/** An inquiry of somebody who has a chart already. */
@InputType()
export class LinkInquiryInput {
  @Field(() => ID)
  inquiryId: Id;

  @Field(() => ID)
  patientId: Id;
}

/** The form of a new patient, of somebody who asked for a call. */
@InputType()
export class AdmitInquiryInput extends CreatePatientInput {
  @Field(() => ID)
  inquiryId: Id;

  @Field(() => Boolean, {
    description: 'Whether the number that was given is the patient’s, with what may be left on its voicemail.',
  })
  takesPhone: boolean;
}
