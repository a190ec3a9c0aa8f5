import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { channels, type Channel } from '@stepwell/kernel/words';
import { Texter } from '@stepwell/delivery/message';
import { Suppressions, type SuppressionKey } from '@stepwell/delivery/suppressions.service';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { ConsentsService, type AgreedWay, type Agreement } from '../consents/consents.service';
import { isPaused, sendingState, type SendingState } from '../sending/sending.service';
import { sendableContacts, type SendableContact } from './followups.repository';
import type { SafeHours } from './quiet-hours';

/** Why a channel is closed, from the earliest check to the latest. */
const refusals = [
  'not_armed',
  'no_consent',
  'no_consent_after_discharge',
  'channel_unavailable',
  'no_contact',
  'suppressed',
  'unverified_contact',
  // All else is fine: it is worth waiting for.
  'channel_paused',
] as const;
type Refusal = (typeof refusals)[number];

/** Where a message can go now, or why nowhere. */
export type Route =
  | {
      kind: 'open';
      channel: Channel;
      contactId: Id;
      contactVersion: string;
      address: string;
      suppression: SuppressionKey;
      safe: SafeHours | null;
      /** The phone is the patient's alone, and they agreed to be asked for a number. */
      asksNumber: boolean;
    }
  | { kind: 'closed'; reason: Refusal };

/** The ways to one patient. */
export interface Ways {
  /**
   * The first open channel in this order, else the refusal that came latest, the one whose repair is nearest; of the
   * channels that the patient agreed to, where there are any.
   */
  best: (order: readonly Channel[]) => Route;
}

type JudgedContact = SendableContact & { suppression: SuppressionKey; isSuppressed: boolean };

/** Finds the way to patients: what the organization sends at all, then consent, suppression, a verified address. */
@Injectable()
export class ChooseRoute {
  constructor(
    private readonly consents: ConsentsService,
    private readonly suppressions: Suppressions,
    private readonly texter: Texter,
  ) {}

  /** The way to one patient, e-mail before text. */
  async choose(tx: Transaction, patientId: Id): Promise<Route> {
    return (await this.waysTo(tx, [patientId])).get(patientId)!.best(channels);
  }

  /** The ways to several patients, as things stand or, with `isAfterDischarge`, once their stay has ended. */
  async waysTo(tx: Transaction, patientIds: readonly Id[], isAfterDischarge = false): Promise<Map<Id, Ways>> {
    const state = await sendingState(tx);
    const agreements = await this.consents.agreements(tx, patientIds, isAfterDischarge);
    const contacts = await this.judgedContacts(tx, patientIds);
    return new Map(
      patientIds.map((patientId) => {
        const agreed = agreements.get(patientId)!;
        const own = contacts.filter((contact) => contact.patientId === patientId);
        return [patientId, { best: (order) => this.best(order, state, agreed, own) }];
      }),
    );
  }

  private best(
    order: readonly Channel[],
    state: SendingState,
    agreed: Agreement,
    contacts: readonly JudgedContact[],
  ): Route {
    const refused: { channel: Channel; reason: Refusal }[] = [];
    for (const channel of order) {
      const onIt = contacts.filter((contact) => contact.channel === channel);
      const route = this.by(channel, state, agreed, onIt);
      if (route.kind === 'open') return route;
      refused.push({ channel, reason: route.reason });
    }
    const wanted = refused.filter(({ channel }) => agreed.ways.some((way) => way.channel === channel));
    const told = wanted.length > 0 ? wanted : refused;
    const latest = Math.max(0, ...told.map(({ reason }) => refusals.indexOf(reason)));
    return closed(refusals[latest]!);
  }

  private by(channel: Channel, state: SendingState, agreed: Agreement, contacts: readonly JudgedContact[]): Route {
    if (channel === 'sms' && this.texter.isConfigured && !state.textsArmed) return closed('not_armed');
    const way = agreed.ways.find((each) => each.channel === channel);
    if (!way) return closed(agreed.needed === 'follow_up' ? 'no_consent' : 'no_consent_after_discharge');
    const route = this.on(way, contacts);
    return route.kind === 'open' && isPaused(state, channel) ? closed('channel_paused') : route;
  }

  private on({ channel, allowsNumbers }: AgreedWay, contacts: readonly JudgedContact[]): Route {
    if (channel === 'sms' && !this.texter.isConfigured) return closed('channel_unavailable');
    let reason: Refusal = 'no_contact';
    for (const contact of contacts) {
      const { id, version, address, suppression, isSuppressed, verification, safeFrom, safeUntil } = contact;
      if (isSuppressed) reason = 'suppressed';
      else if (verification !== 'verified') reason = 'unverified_contact';
      else {
        const safe = safeFrom && safeUntil ? { from: safeFrom, until: safeUntil } : null;
        const asksNumber = allowsNumbers && contact.isTheirsAlone;
        return {
          kind: 'open',
          channel,
          contactId: id,
          contactVersion: version,
          address,
          suppression,
          safe,
          asksNumber,
        };
      }
    }
    return closed(reason);
  }

  private async judgedContacts(tx: Transaction, patientIds: readonly Id[]): Promise<JudgedContact[]> {
    const contacts = await sendableContacts(tx, patientIds);
    const reasons = await this.suppressions.reasonsFor(tx, contacts);
    return contacts.map((contact, at) => ({
      ...contact,
      suppression: this.suppressions.keyOf(tx, contact),
      isSuppressed: reasons[at] !== null,
    }));
  }
}

function closed(reason: Refusal): Extract<Route, { kind: 'closed' }> {
  return { kind: 'closed', reason };
}
