import type { SliceManifest } from '@stepwell/platform/manifest';
import { TextAnswers } from '../checkins/text-answers.service';
import { OpenIncident } from '../incidents/open-incident.service';
import { DisownNumber } from '../followups/disown-number.service';
import { PhoneOrganizations } from '../patients/phone-organizations.service';
import { PhoneOwners } from '../patients/phone-owners.service';
import { InboundText } from './inbound-text.entity';
import { RecordDelivery } from './record-delivery';
import { SmsWebhookController } from './sms-webhook.controller';
import { TakeText } from './take-text';
import { UnsubscribeController } from './unsubscribe.controller';
import { UnsubscribeLinks } from '@stepwell/delivery/unsubscribe-links';
import { TextDoor } from './text-door.service';

/** What the patient surface takes from replies: the door of the text provider. */
export const repliesPatient: SliceManifest = {
  entities: [InboundText],
  providers: [
    TextAnswers,
    PhoneOwners,
    PhoneOrganizations,
    OpenIncident,
    DisownNumber,
    TakeText,
    TextDoor,
    RecordDelivery,
    UnsubscribeLinks,
  ],
  controllers: [SmsWebhookController, UnsubscribeController],
};
