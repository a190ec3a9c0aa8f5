import type { SliceManifest } from '@stepwell/platform/manifest';
import { AskForCall } from './ask-for-call.service';
import { CallForm } from './call-form.entity';
import { CallRequestController } from './call-request.controller';
import { Inquiry } from './inquiry.entity';
import { TakeInquiry } from './take-inquiry';

/** What the patient surface takes from intakes: the public form. */
export const intakesPatient: SliceManifest = {
  entities: [Inquiry, CallForm],
  providers: [TakeInquiry, AskForCall],
  controllers: [CallRequestController],
};
