import type { SliceManifest } from '@stepwell/platform/manifest';
import { CallForm } from './call-form.entity';
import { CallForms } from './call-forms.service';
import { FollowInquiry } from './follow-inquiry';
import { InquiryCall } from './inquiry-call.entity';
import { Inquiry } from './inquiry.entity';
import { CallFormsResolver, InquiriesResolver } from './intakes.resolver';
import { FillPacket } from './fill-packet';
import { IntakePacket } from './intake-packet.entity';
import { PacketAnswer } from './packet-answer.entity';
import { PacketsResolver } from './packets.resolver';
import { TakeInquiry } from './take-inquiry';

/** What the staff surface takes from intakes. */
export const intakesStaff: SliceManifest = {
  entities: [Inquiry, InquiryCall, CallForm, IntakePacket, PacketAnswer],
  providers: [TakeInquiry, FollowInquiry, CallForms, InquiriesResolver, CallFormsResolver, FillPacket, PacketsResolver],
};
