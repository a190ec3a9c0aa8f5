import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { lintContent } from '@stepwell/delivery/lint-content';
import type { Outlook } from '@stepwell/delivery/send-gate';
import { holdersOfSlots } from '@stepwell/delivery/sending-slots';
import { UnsubscribeLinks } from '@stepwell/delivery/unsubscribe-links';
import { programmeMessage } from '@stepwell/delivery/templates/programme-message.template';
import { clearDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { Log } from '@stepwell/platform/telemetry/log';
import { PatientLinks } from '../patients/patient-links.service';
import type { Departure } from './pass-departures';
import { ChooseRoute } from './choose-route';
import { blocked, decideOccurrence, placeInZone, undecided, type Decision, type OpenRoute } from './decide-occurrence';
import type { PlacedOccurrence } from './decide-occurrence';
import { followUpSend } from './followups.jobs';
import { placesTaken, readOccurrences, type ReadOccurrence } from './followups.repository';
import { GiveUpOccurrences } from './give-up-occurrences';
import { JournalDecisions } from './journal-decisions';
import type { ProgrammeStep } from './programme';
import { Programmes } from './programmes.service';
import { wordsOf } from './step-words';

/** Looks at occurrences of one organization and decides which of them may leave; writes down why the others do not. */
@Injectable()
export class LookAtOccurrences {
  constructor(
    private readonly routes: ChooseRoute,
    private readonly programmes: Programmes,
    private readonly links: PatientLinks,
    private readonly journal: JournalDecisions,
    private readonly givingUp: GiveUpOccurrences,
    private readonly unsubscribing: UnsubscribeLinks,
    private readonly log: Log,
  ) {}

  /** One per patient at a time: whether a second one may leave depends on the first. */
  async look(tx: Transaction, ids: readonly Id[]): Promise<Outlook<Departure>> {
    const read = await readOccurrences(tx, ids);
    await this.setAside(
      tx,
      read.filter((occurrence) => occurrence.status !== 'planned'),
    );
    const planned = read.filter((occurrence) => occurrence.status === 'planned');
    const patientIds = planned.map(({ patientId }) => patientId);
    const firsts = planned.filter(({ patientId }, at) => patientIds.indexOf(patientId) === at);
    const later = planned.filter(({ patientId }, at) => patientIds.indexOf(patientId) !== at).map(({ id }) => id);
    const { decisions, departures } = await this.decide(tx, firsts);
    const changed = await this.journal.write(tx, decisions);
    return { candidates: departures, again: [...changed, ...later] };
  }

  /** Not planned any more: somebody is sending it, which the watch looks after, or it is at its end. */
  private async setAside(tx: Transaction, occurrences: readonly ReadOccurrence[]): Promise<void> {
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
    const ended = occurrences.filter(({ status }) => status !== 'sending').map(({ id }) => id);
    await clearDueWork(tx, followUpSend, ...ended);
  }

  private async decide(
    tx: Transaction,
    occurrences: readonly ReadOccurrence[],
  ): Promise<{ decisions: Decision[]; departures: Departure[] }> {
    const decisions: Decision[] = [];
    const departures: Departure[] = [];
    const placed = this.each(occurrences, placeInZone, decisions);
    if (placed.length === 0) return { decisions, departures };
    const ways = await this.routes.waysTo(
      tx,
      placed.map(({ patientId }) => patientId),
    );
    const places = await placesTaken(tx, new Map(placed.map(({ id, today }) => [id, today])));
    const steps = await this.stepsOf(tx, placed);
    const judge = (one: PlacedOccurrence): Departure | Decision | null => {
      const step = steps.get(one.id);
      if (!step) throw new Error('The step of this occurrence is not known');
      const judged = decideOccurrence(one, ways.get(one.patientId)!.best(step.channels), places.get(one.id)!);
      return judged && 'route' in judged ? this.compose(tx, judged.occurrence, judged.route, step) : judged;
    };
    for (const one of this.each(placed, judge, decisions)) {
      if (one && 'message' in one) departures.push(one);
      else if (one) decisions.push(one);
    }
    return { decisions, departures };
  }

  /** A step that nobody knows is missing in the answer. */
  private async stepsOf(
    tx: Transaction,
    occurrences: readonly ReadOccurrence[],
  ): Promise<Map<Id, ProgrammeStep | undefined>> {
    const steps = new Map<Id, ProgrammeStep | undefined>();
    for (const { id, programmeCode, programmeVersion, stepCode } of occurrences) {
      const programme = await this.programmes.version(tx, programmeCode, programmeVersion);
      steps.set(
        id,
        programme?.steps.find(({ code }) => code === stepCode),
      );
    }
    return steps;
  }

  private compose(
    tx: Transaction,
    occurrence: PlacedOccurrence,
    route: OpenRoute,
    step: ProgrammeStep,
  ): Departure | Decision {
    const { id, language, senderName, patientId, slot, localDate, facilityName, organizationName } = occurrence;
    const link = this.links.draft(patientId, occurrence.openUntil);
    const frame = { channel: route.channel, language, senderName };
    const { subject, text } = programmeMessage(frame, wordsOf(step, language, route.asksNumber), link.url);
    const names = [organizationName, facilityName];
    if (lintContent({ subject, text, senderName, names }).length > 0) return blocked(occurrence, 'content');
    const key = [tx.ctx.organizationId, patientId, slot, localDate, route.channel].join('/');
    const { organizationId } = tx.ctx;
    const unsubscribeUrl = this.unsubscribing.urlOf({ organizationId, addressDigest: route.suppression.digest });
    const message = { to: route.address, text, key, language, subject, senderName, unsubscribeUrl };
    return { subjectId: id, occurrence, route, link, message, ...(route.channel === 'email' && { mail: message }) };
  }

  /** One that can't be decided on must not hold up the others. */
  private each<T extends ReadOccurrence, R>(
    occurrences: readonly T[],
    work: (occurrence: T) => R,
    decisions: Decision[],
  ): R[] {
    const results: R[] = [];
    for (const occurrence of occurrences) {
      try {
        results.push(work(occurrence));
      } catch (error) {
        this.log.error('follow-up could not be decided on', { operation: 'followups.look', error });
        decisions.push(undecided(occurrence));
      }
    }
    return results;
  }
}
