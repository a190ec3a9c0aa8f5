import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { channels, type Channel } from '@stepwell/kernel/words';
import { Texter } from '@stepwell/delivery/message';
import { Suppressions } from '@stepwell/delivery/suppressions.service';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { ConsentsService } from '../consents/consents.service';
import { contactsOn } from './followups.repository';
import type { SafeHours } from './quiet-hours';

/** Why a channel is closed, from the earliest check to the latest. */
const refusals = ['no_consent', 'channel_unavailable', 'no_contact', 'suppressed', 'unverified_contact'] as const;
type Refusal = (typeof refusals)[number];

/** Where a message can go now, or why nowhere. */
export type Route =
  | { kind: 'open'; channel: Channel; contactId: Id; address: string; safe: SafeHours | null }
  | { kind: 'closed'; reason: Refusal };

/** Finds the way to a patient: consent, then suppression, then a verified address; e-mail before text. */
@Injectable()
export class ChooseRoute {
  constructor(
    private readonly consents: ConsentsService,
    private readonly suppressions: Suppressions,
    private readonly texter: Texter,
  ) {}

  /**
   * The first open channel, else the refusal that came latest (the one whose repair is nearest). What it read stays true
   * until the transaction ends: consents, suppressions and addresses are held.
   */
  async choose(tx: Transaction, patientId: Id): Promise<Route> {
    const reasons: Refusal[] = [];
    for (const channel of channels) {
      const route = await this.on(tx, patientId, channel);
      if (route.kind === 'open') return route;
      reasons.push(route.reason);
    }
    const latest = Math.max(...reasons.map((reason) => refusals.indexOf(reason)));
    return { kind: 'closed', reason: refusals[latest]! };
  }

  private async on(tx: Transaction, patientId: Id, channel: Channel): Promise<Route> {
    const consent = await this.consents.liveConsent(tx, patientId, channel, 'follow_up', { forShare: true });
    if (!consent) return { kind: 'closed', reason: 'no_consent' };
    if (channel === 'sms' && !this.texter.isConfigured) return { kind: 'closed', reason: 'channel_unavailable' };
    let reason: Refusal = 'no_contact';
    for (const contact of await contactsOn(tx, patientId, channel)) {
      if (await this.suppressions.reasonFor(tx, channel, contact.address)) reason = 'suppressed';
      else if (contact.verification !== 'verified') reason = 'unverified_contact';
      else {
        const { safeFrom, safeUntil } = contact;
        const safe = safeFrom && safeUntil ? { from: safeFrom, until: safeUntil } : null;
        return { kind: 'open', channel, contactId: contact.id, address: contact.address, safe };
      }
    }
    return { kind: 'closed', reason };
  }
}
