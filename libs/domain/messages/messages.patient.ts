import type { SliceManifest } from '@stepwell/platform/manifest';
import { CareMessage } from './care-message.entity';
import { MyTeamMessagesResolver } from './care-messages.patient-resolver';
import { CareMessages } from './care-messages.service';
import { WriteToTeam } from './write-to-team';

/** What the patient surface takes from messages: one's own conversation. */
export const messagesPatient: SliceManifest = {
  entities: [CareMessage],
  providers: [CareMessages, WriteToTeam, MyTeamMessagesResolver],
};
