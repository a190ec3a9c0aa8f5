import type { SliceManifest } from '@stepwell/platform/manifest';
import { AnswerPatient } from './answer-patient';
import { CareMessage } from './care-message.entity';
import { CareMessagesResolver } from './care-messages.resolver';
import { CareMessages } from './care-messages.service';

/** What the staff surface takes from messages: to read and to answer. */
export const messagesStaff: SliceManifest = {
  entities: [CareMessage],
  providers: [CareMessages, AnswerPatient, CareMessagesResolver],
};
