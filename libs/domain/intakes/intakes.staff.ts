import { FileSeal } from '@stepwell/platform/auth/file-seal';
import { SecretBox } from '@stepwell/platform/auth/secret-box';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { AdmitInquiry } from './admit-inquiry';
import { CardPhoto } from './card-photo.entity';
import { StaffCardPhotosController } from './card-photos.controllers';
import { CardPhotos } from './card-photos.service';
import { CallForm } from './call-form.entity';
import { CallForms } from './call-forms.service';
import { ForgetInquiries } from './forget-inquiries';
import { FollowInquiry } from './follow-inquiry';
import { InquiryCall } from './inquiry-call.entity';
import { Inquiry } from './inquiry.entity';
import { LinkInquiry } from './link-inquiry';
import { CallFormsResolver, InquiriesResolver } from './intakes.resolver';
import { FacilityOffer } from './facility-offer.entity';
import { FacilityOffersResolver } from './facility-offers.resolver';
import { FacilityOffers } from './facility-offers.service';
import { FillPacket } from './fill-packet';
import { IntakePacket } from './intake-packet.entity';
import { PacketAnswer } from './packet-answer.entity';
import { PacketAnswers } from './packet-answers.service';
import { PacketForm } from './packet-form.entity';
import { PacketFormsResolver } from './packet-forms.resolver';
import { PacketForms } from './packet-forms.service';
import { PacketsResolver } from './packets.resolver';
import { TakeInquiry } from './take-inquiry';

/** What the staff surface takes from intakes. */
export const intakesStaff: SliceManifest = {
  entities: [Inquiry, InquiryCall, CallForm, FacilityOffer, IntakePacket, PacketAnswer, PacketForm, CardPhoto],
  providers: [
    ...[
      TakeInquiry,
      FollowInquiry,
      AdmitInquiry,
      LinkInquiry,
      ForgetInquiries,
      CallForms,
      InquiriesResolver,
      CallFormsResolver,
    ],
    ...[FacilityOffers, FacilityOffersResolver],
    ...[FillPacket, CardPhotos, SecretBox, FileSeal, PacketsResolver, PacketForms, PacketFormsResolver, PacketAnswers],
  ],
  controllers: [StaffCardPhotosController],
};
