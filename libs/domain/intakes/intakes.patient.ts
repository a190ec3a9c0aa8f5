import { FileSeal } from '@stepwell/platform/auth/file-seal';
import { SecretBox } from '@stepwell/platform/auth/secret-box';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { AskForCall } from './ask-for-call.service';
import { CardPhoto } from './card-photo.entity';
import { PatientCardPhotosController } from './card-photos.controllers';
import { CardPhotos } from './card-photos.service';
import { CallForm } from './call-form.entity';
import { CallRequestController } from './call-request.controller';
import { Inquiry } from './inquiry.entity';
import { FacilityOffer } from './facility-offer.entity';
import { FindPlaceController } from './find-place.controller';
import { FindPlace } from './find-place.service';
import { FillPacket } from './fill-packet';
import { IntakePacket } from './intake-packet.entity';
import { PacketAnswer } from './packet-answer.entity';
import { PacketForm } from './packet-form.entity';
import { PacketForms } from './packet-forms.service';
import { MyPacketResolver } from './packets.patient-resolver';
import { TakeInquiry } from './take-inquiry';

/** What the patient surface takes from intakes: the public form, and the packet. */
export const intakesPatient: SliceManifest = {
  entities: [Inquiry, CallForm, FacilityOffer, IntakePacket, PacketAnswer, PacketForm, CardPhoto],
  providers: [
    TakeInquiry,
    AskForCall,
    FindPlace,
    FillPacket,
    CardPhotos,
    SecretBox,
    FileSeal,
    PacketForms,
    MyPacketResolver,
  ],
  controllers: [PatientCardPhotosController, CallRequestController, FindPlaceController],
  framedPage: { path: '/embed/:code', by: AskForCall },
};
