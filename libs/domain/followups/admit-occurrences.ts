import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { lintContent } from '@stepwell/delivery/lint-content';
import type { Admission } from '@stepwell/delivery/send-gate';
import { holdersOfSlots, lockSendingSlots } from '@stepwell/delivery/sending-slots';
import { checkInMessage } from '@stepwell/delivery/templates/check-in.template';
import { clearDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Log } from '@stepwell/platform/telemetry/log';
import { PatientLinks } from '../patients/patient-links.service';
import { ChooseRoute } from './choose-route';
import {
  blocked,
  decideOccurrence,
  placeInZone,
  undecided,
  type Decision,
  type OpenRoute,
  type PlacedOccurrence,
} from './decide-occurrence';
import { followUpSend } from './followups.jobs';
import { claimOccurrences, placesTaken, type ClaimedOccurrence } from './followups.repository';
import { GiveUpOccurrences } from './give-up-occurrences';
import { JournalDecisions, type Departure } from './journal-decisions';

/** All sending slots of the installation are held: nothing was looked at, and nothing is written. */
export class NoSendingSlot extends Error {}

/** Claims occurrences of one organization and decides in one transaction which of them leave now. */
@Injectable()
export class AdmitOccurrences {
  constructor(
    private readonly routes: ChooseRoute,
    private readonly links: PatientLinks,
    private readonly journal: JournalDecisions,
    private readonly givingUp: GiveUpOccurrences,
    private readonly log: Log,
  ) {}

  /**
   * The messages, journalled as `sending`. As many are looked at as there are free slots, and one per patient at a time:
   * whether a second one may leave depends on the first.
   * @throws NoSendingSlot
   */
  async admit(tx: Transaction, ids: readonly Id[]): Promise<Admission> {
    const slots = await lockSendingSlots(tx, ids.length);
    if (slots.length === 0) throw new NoSendingSlot('No sending slot is free');
    const claimed = await claimOccurrences(tx, ids.slice(0, slots.length));
    await this.setAside(
      tx,
      claimed.filter((occurrence) => occurrence.status !== 'planned'),
    );
    const planned = claimed.filter((occurrence) => occurrence.status === 'planned');
    const firsts = [...new Map(planned.toReversed().map((occurrence) => [occurrence.patientId, occurrence])).values()];
    const later = planned.filter((occurrence) => !firsts.includes(occurrence)).map(({ id }) => id);
    const admitted = firsts.length > 0 ? await this.decide(tx, firsts, slots) : [];
    return { admitted, waiting: [...later, ...ids.slice(slots.length)] };
  }

  /** Not planned any more: somebody is sending it, which the watch looks after, or it is at its end. */
  private async setAside(tx: Transaction, occurrences: readonly ClaimedOccurrence[]): Promise<void> {
    if (occurrences.length === 0) return;
    const sending = occurrences.filter((occurrence) => occurrence.status === 'sending');
    const held = await holdersOfSlots(
      tx,
      sending.map(({ id }) => id),
    );
    // One that lost its slot (its organization was suspended meanwhile) belongs to nobody any more.
    await this.givingUp.giveUp(
      tx,
      sending.filter(({ id }) => !held.has(id)).map(({ id, fence }) => ({ subjectId: id, fence })),
    );
    for (const { id, status } of occurrences) if (status !== 'sending') await clearDueWork(tx, followUpSend, id);
  }

  private async decide(tx: Transaction, claimed: readonly ClaimedOccurrence[], slots: readonly number[]) {
    const decisions: Decision[] = [];
    const placed = this.each(claimed, placeInZone, decisions);
    const routes = await this.routes.chooseFor(
      tx,
      placed.map(({ patientId }) => patientId),
    );
    const places = await placesTaken(tx, new Map(placed.map(({ id, today }) => [id, today])));
    const judged = this.each(
      placed,
      (one) => decideOccurrence(one, routes.get(one.patientId)!, places.get(one.id)!),
      decisions,
    );
    const open: { occurrence: PlacedOccurrence; route: OpenRoute }[] = [];
    for (const one of judged) {
      if (one && 'route' in one) open.push(one);
      else if (one) decisions.push(one);
    }
    const departures = await this.compose(tx, open, decisions);
    return this.journal.write(tx, decisions, departures, slots);
  }

  private async compose(
    tx: Transaction,
    open: readonly { occurrence: PlacedOccurrence; route: OpenRoute }[],
    decisions: Decision[],
  ): Promise<Departure[]> {
    const links = await this.links.issueFor(
      tx,
      open.map(({ occurrence }) => ({ patientId: occurrence.patientId, expiresAt: occurrence.openUntil })),
    );
    const routes = new Map(open.map(({ occurrence, route }, at) => [occurrence.id, { route, link: links[at]! }]));
    const composed = this.each(
      open.map(({ occurrence }) => occurrence),
      (occurrence) => departure(tx, occurrence, routes.get(occurrence.id)!),
      decisions,
    );
    const departures: Departure[] = [];
    for (const one of composed) {
      if ('message' in one) departures.push(one);
      else decisions.push(one);
    }
    return departures;
  }

  /** One that can't be decided on must not hold up the others. */
  private each<T extends ClaimedOccurrence, R>(
    occurrences: readonly T[],
    work: (occurrence: T) => R,
    decisions: Decision[],
  ): R[] {
    const results: R[] = [];
    for (const occurrence of occurrences) {
      try {
        results.push(work(occurrence));
      } catch (error) {
        this.log.error('follow-up could not be decided on', { operation: 'followups.admit', error });
        decisions.push(undecided(occurrence));
      }
    }
    return results;
  }
}

function departure(
  tx: Transaction,
  occurrence: PlacedOccurrence,
  { route, link }: { route: OpenRoute; link: string },
): Departure | Decision {
  const { language, senderName, patientId, slot, localDate, facilityName, organizationName } = occurrence;
  const { subject, text } = checkInMessage({ channel: route.channel, language, senderName }, link);
  const names = [organizationName, facilityName];
  if (lintContent({ subject, text, senderName, names }).length > 0) return blocked(occurrence, 'content');
  const key = [tx.ctx.organizationId, patientId, slot, localDate, route.channel].join('/');
  return { occurrence, route, message: { to: route.address, text, key, language, subject, senderName } };
}
