import { Injectable } from '@nestjs/common';
import { systemContext, type SystemContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import { PhoneOrganizations } from '../patients/phone-organizations.service';
import { PhoneOwners } from '../patients/phone-owners.service';
import type { TextKind } from './inbound-text.entity';
import { readReply, type Reading } from './read-reply';
import {
  closedAnswer,
  crisisAnswer,
  helpAnswer,
  startAnswer,
  stopAnswer,
  textAnswer,
  thanksAnswer,
  wrongNumberAnswer,
} from './reply-words';
import { TakeText, type InboundMessage, type Taken } from './take-text';

/** Which of several organizations' findings is answered to. */
const weight: readonly TextKind[] = ['crisis', 'wrong_number', 'stop', 'start', 'help', 'number', 'text'];

/** Where texts come in: to every organization that knows the number, suspended or not, with one answer. */
@Injectable()
export class TextDoor {
  constructor(
    private readonly database: Database,
    private readonly organizations: PhoneOrganizations,
    private readonly owners: PhoneOwners,
    private readonly taking: TakeText,
  ) {}

  /** Takes a text and says what to answer; null is nothing. What had come before is answered to only in a crisis. */
  async take(message: InboundMessage, requestId: string): Promise<string | null> {
    const reading = readReply(message.body);
    const contexts = (await this.organizations.of(message.from)).map((organizationId) =>
      systemContext(organizationId, 'webhook.take-text', requestId),
    );
    const isPooled = contexts.length > 1 && (await this.holders(contexts, message.from)) > 1;
    const taken: Taken[] = [];
    for (const ctx of contexts) {
      const one = await this.database.hear(ctx, (tx) => this.taking.take(tx, message, reading, isPooled));
      if (one) taken.push(one);
    }
    return answerTo(reading, taken);
  }

  /** In how many organizations the number stands on a record now: who only knew it once shares it with nobody. */
  private async holders(contexts: readonly SystemContext[], phone: string): Promise<number> {
    let holding = 0;
    for (const ctx of contexts) {
      const owners = await this.database.hear(ctx, (tx) => this.owners.of(tx, phone));
      if (owners.length > 0) holding += 1;
    }
    return holding;
  }
}

function answerTo(reading: Reading, taken: readonly Taken[]): string | null {
  const [found] = [...taken].sort((one, other) => weight.indexOf(one.kind) - weight.indexOf(other.kind));
  const language = reading.crisis ?? found?.language ?? 'en';
  // Whoever writes this gets numbers to call, known here or not, and better twice than never.
  if (reading.crisis) return crisisAnswer[language](taken.length === 1 ? found!.duty : null);
  const senderName = taken.length === 1 ? found!.senderName : 'Messages';
  if (!found) return reading.command === 'stop' ? stopAnswer[language](senderName) : null;
  if (taken.every(({ isNew }) => !isNew)) return null;
  switch (found.kind) {
    case 'stop':
      return stopAnswer[language](senderName);
    case 'start':
      return startAnswer[language](senderName);
    case 'help':
      return helpAnswer[language](senderName, taken.length === 1 ? found.facilityPhone : null);
    case 'wrong_number':
      return wrongNumberAnswer[language];
    case 'number':
      return thanksAnswer[language];
    default:
      return (taken.every(({ isSuspended }) => isSuspended) ? closedAnswer : textAnswer)[language];
  }
}
