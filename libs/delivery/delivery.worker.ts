import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import type { SliceManifest } from '@stepwell/platform/manifest';
import { HandOver } from './hand-over.service';
import { InFlight } from './in-flight';
import { MeasuredMailer, MeasuredTexter } from './measured-providers';
import { Mailer, Texter } from './message';
import { ResendMailer } from './providers/resend.provider';
import { SmtpMailer } from './providers/smtp.provider';
import { TwilioTexter } from './providers/twilio.provider';
import { SendingWatch } from './sending-watch.service';
import { Suppression } from './suppression.entity';
import { UnsubscribeLinks } from './unsubscribe-links';
import { Suppressions } from './suppressions.service';

/** What the worker takes from delivery: it alone can send. `HandOver` needs the `SendGate` of the follow-ups slice. */
export const deliveryWorker: SliceManifest = {
  entities: [Suppression],
  providers: [
    IdentityDigest,
    Suppressions,
    UnsubscribeLinks,
    SmtpMailer,
    ResendMailer,
    TwilioTexter,
    { provide: Mailer, useClass: MeasuredMailer },
    { provide: Texter, useClass: MeasuredTexter },
    InFlight,
    HandOver,
    SendingWatch,
  ],
};
