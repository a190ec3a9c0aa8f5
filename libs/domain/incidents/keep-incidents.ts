import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { submitId } from '@stepwell/kernel/submit-id';
import { severalLines } from '@stepwell/kernel/text-rules';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type {
  ClosePrivacyIncidentInput,
  DecidePrivacyIncidentInput,
  ReportPrivacyIncidentInput,
} from './incidents.graphql';
import { incidentDecisions, PrivacyIncident } from './privacy-incident.entity';

const day = z.iso.date({ error: 'Write the day as YYYY-MM-DD.' });
const people = z
  .int({ error: 'Write a whole number.' })
  .min(0, { error: 'This can’t be less than 0.' })
  .max(1_000_000, { error: 'This can’t be more than 1,000,000.' });
const reported = z.strictObject({
  submitId,
  whatHappened: severalLines('What happened', 2000),
  discoveredOn: day,
  peopleAffected: people,
});
const decided = z.strictObject({
  id: z.string(),
  version: z.int().min(1),
  decision: z.enum(incidentDecisions),
  note: severalLines('The reasons', 2000),
  peopleAffected: people,
});
const closed = z.strictObject({ id: z.string(), version: z.int().min(1), notifiedOn: day.nullish() });

/** Keeps the register: what somebody on staff reports, what is decided about it, and its end. */
@Injectable()
export class KeepIncidents {
  /** Answers its id; the same form sent again answers the first. @throws AppError FORBIDDEN, BAD_INPUT */
  async report(tx: Transaction, input: ReportPrivacyIncidentInput): Promise<Id> {
    const actorId = keeper(tx);
    const { submitId: submit, ...given } = parseInput(reported, input);
    await refuseFuture(tx, given.discoveredOn, 'input.discoveredOn');
    const id = randomId();
    const [row] = await tx.query<{ id: Id }>(
      `insert into privacy_incidents (organization_id, id, source, what_happened, discovered_on, people_affected,
         reported_by_id, submit_id)
       values ($1, $2, 'reported', $3, $4, $5, $6, $7) on conflict (organization_id, submit_id) do nothing returning id`,
      [
        ...[tx.ctx.organizationId, id, given.whatHappened, given.discoveredOn, given.peopleAffected],
        ...[actorId, submit ?? null],
      ],
    );
    await tx.changed('organization');
    if (row) return row.id;
    const [first] = await tx.repo(PrivacyIncident).find({ where: { submitId: submit! } });
    return first!.id;
  }

  /** Writes down what the assessment came to; until it is closed it may be decided anew. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT */
  async decide(tx: Transaction, input: DecidePrivacyIncidentInput): Promise<Id> {
    const actorId = keeper(tx);
    const { id, version, decision, note, peopleAffected } = parseInput(decided, input);
    const incident = await this.open(tx, id);
    await tx.repo(PrivacyIncident).updateVersion(incident.id, version, {
      ...{ decision, decisionNote: note, peopleAffected, decidedById: actorId, decidedAt: await tx.now() },
    });
    await tx.changed('organization');
    return incident.id;
  }

  /** Nothing is decided about it any more. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT where a decision, or for a breach the day of telling, is missing */
  async close(tx: Transaction, input: ClosePrivacyIncidentInput): Promise<Id> {
    const actorId = keeper(tx);
    const { id, version, notifiedOn } = parseInput(closed, input);
    const incident = await this.open(tx, id);
    if (!incident.decision) throw badInput('input.id', 'Decide what it was first.');
    if (incident.decision === 'breach' && !notifiedOn)
      throw badInput('input.notifiedOn', 'Say on which day whoever is affected was told.');
    if (notifiedOn) await refuseFuture(tx, notifiedOn, 'input.notifiedOn');
    if (notifiedOn && notifiedOn < incident.discoveredOn)
      throw badInput('input.notifiedOn', 'Nobody was told before it was discovered.');
    await tx.repo(PrivacyIncident).updateVersion(incident.id, version, {
      ...{ notifiedOn: notifiedOn ?? null, closedById: actorId, closedAt: await tx.now() },
    });
    await tx.changed('organization');
    return incident.id;
  }

  private async open(tx: Transaction, id: string): Promise<PrivacyIncident> {
    if (!isId(id)) throw notFound();
    const incident = await tx.repo(PrivacyIncident).getForUpdate(id);
    if (incident.closedAt) throw new AppError('CONFLICT');
    return incident;
  }
}

/** Of any zone of the earth: nobody knows where it was noticed. */
async function refuseFuture(tx: Transaction, date: string, field: string): Promise<void> {
  if (date > localDateOf(await tx.now(), 'Pacific/Kiritimati'))
    throw badInput(field, 'This day is still to come. Write one that has been.');
}

function keeper(tx: Transaction): Id {
  authorize(tx.ctx, 'incident:manage');
  if (tx.ctx.kind !== 'staff') throw new AppError('FORBIDDEN');
  return tx.ctx.actorId;
}
