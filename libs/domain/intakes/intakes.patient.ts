import type { SliceManifest } from '@stepwell/platform/manifest';
import { AskForCall } from './ask-for-call.service';
import { CallForm } from './call-form.entity';
import { CallRequestController } from './call-request.controller';
import { Inquiry } from './inquiry.entity';
import { FillPacket } from './fill-packet';
import { IntakePacket } from './intake-packet.entity';
import { PacketAnswer } from './packet-answer.entity';
import { MyPacketResolver } from './packets.patient-resolver';
import { TakeInquiry } from './take-inquiry';

/** What the patient surface takes from intakes: the public form, and the packet. */
export const intakesPatient: SliceManifest = {
  entities: [Inquiry, CallForm, IntakePacket, PacketAnswer],
  providers: [TakeInquiry, AskForCall, FillPacket, MyPacketResolver],
  controllers: [CallRequestController],
};
