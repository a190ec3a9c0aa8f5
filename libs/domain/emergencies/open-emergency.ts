import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { StaffService } from '../staff/staff.service';
import type { OpenEmergencyInput } from './emergencies.graphql';
import { EMERGENCY_MINUTES, EmergencyAccess } from './emergency-access.entity';

const schema = z.strictObject({
  patientId: z.string(),
  recipientName: oneLine('The name', 200),
  recipientAffiliation: oneLine('The affiliation', 200),
  discloserName: oneLine('The name', 200),
  nature: severalLines('The emergency', 1000),
});

/** Opens a chart in a medical emergency to somebody who is not on its care team, and closes it before its time. */
@Injectable()
export class OpenEmergency {
  constructor(private readonly staff: StaffService) {}

  /**
   * For an hour at most; supervisors are told by mail at once. Opened again meanwhile, it answers the one that runs.
   * A chart of nobody and one of another organization are not found alike.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field, also for a chart that is open anyway
   */
  async open(tx: Transaction, input: OpenEmergencyInput): Promise<Id> {
    authorize(tx.ctx, 'emergency:open');
    const { patientId, ...given } = parseInput(schema, input);
    if (!isId(patientId) || !tx.ctx.actorId) throw notFound();
    // Of two clicks at once the second finds what the first opened.
    await tx.oneAtATime(`emergency ${tx.ctx.actorId} ${patientId}`);
    const running = await this.running(tx, patientId);
    if (running) return running.id;
    const open = await tx.query('select from patients where organization_id = $1 and id = $2', [
      tx.ctx.organizationId,
      patientId,
    ]);
    if (open.length > 0) throw badInput('input.patientId', 'This chart is open to you already.');
    const id = randomId();
    await this.insert(tx, id, patientId, given);
    tx.saw(patientId);
    await this.staff.askForReview(tx);
    await tx.changed('organization');
    return id;
  }

  /** The actor's own access to a chart that runs now, or null. */
  async running(tx: Transaction, patientId: Id): Promise<EmergencyAccess | null> {
    if (!isId(patientId)) return null;
    const now = await tx.now();
    const found = await tx.repo(EmergencyAccess).find({ where: { patientId, staffMemberId: tx.ctx.actorId! } });
    return found.find(({ endsAt, endedAt }) => endedAt === null && endsAt > now) ?? null;
  }

  /** Closes the chart again. @throws AppError NOT_FOUND when none of the actor's runs */
  async end(tx: Transaction, patientId: Id): Promise<Id> {
    const running = await this.running(tx, patientId);
    if (!running) throw notFound();
    // Nothing comes back: with its end the row is out of reach.
    await tx.query('update emergency_accesses set ended_at = app.now() where organization_id = $1 and id = $2', [
      tx.ctx.organizationId,
      running.id,
    ]);
    await tx.changed('organization');
    return running.id;
  }

  private async insert(
    tx: Transaction,
    id: Id,
    patientId: Id,
    given: Omit<z.output<typeof schema>, 'patientId'>,
  ): Promise<void> {
    const { recipientName, recipientAffiliation, discloserName, nature } = given;
    try {
      await tx.query(
        `with moment as materialized (select app.now() as now)
         insert into emergency_accesses (organization_id, id, patient_id, staff_member_id, recipient_name,
           recipient_affiliation, discloser_name, nature, started_at, ends_at)
         select $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5, $6, $7, $8, now, now + $9::interval from moment`,
        [
          ...[tx.ctx.organizationId, id, patientId, tx.ctx.actorId, recipientName, recipientAffiliation],
          ...[discloserName, nature, `${EMERGENCY_MINUTES} minutes`],
        ],
      );
    } catch (error) {
      if (isMissingPatient(error)) throw new AppError('NOT_FOUND', { cause: error });
      throw error;
    }
  }
}

/** The key to patients holds whether or not the actor sees them: it is the one who says that there is nobody. */
function isMissingPatient(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23503';
}
