import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { postalCentroid } from '@stepwell/platform/geography/postal-centroid';
import { PatientsService } from '../patients/patients.service';
import { MeetingReach, transports, type Transport } from './meeting-reach.entity';
import { refuseUnlessPathIsTheirs } from './recovery.policy';

const FAR = 'Choose 1 to 50 miles.';

const schema = z.object({
  transport: z.enum(transports),
  postalCode: z
    .string()
    .trim()
    .regex(/^\d{5}$/, { error: 'Write a ZIP code of five digits, like 94110.' }),
  withinMiles: z.int({ error: FAR }).min(1, { error: FAR }).max(50, { error: FAR }),
});

/** How a patient gets around. */
export interface ReachInput {
  transport: Transport;
  postalCode: string;
  /** Miles in a straight line, 1 to 50. */
  withinMiles: number;
}

/** What was said of getting around. */
export type SaidReach = MeetingReach;

/** What "in reach" means for a patient; they say it on the phone, or staff write it down. */
@Injectable()
export class MeetingReaches {
  constructor(private readonly patients: PatientsService) {}

  /** What was said last, or null. */
  async of(tx: Transaction, patientId: Id): Promise<MeetingReach | null> {
    const reach = await tx.repo(MeetingReach).findOne({ patientId });
    tx.saw(patientId);
    return reach;
  }

  /** Keeps it in place of what was said before. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field */
  async keep(tx: Transaction, patientId: Id, input: ReachInput): Promise<MeetingReach> {
    refuseUnlessPathIsTheirs(tx.ctx);
    const given = parseInput(schema, input);
    if (!postalCentroid(given.postalCode))
      throw badInput('input.postalCode', 'This ZIP code has no place on the map. Use that of a street address nearby.');
    const { id } = await this.patients.lock(tx, patientId);
    const saidById = tx.ctx.kind === 'staff' ? tx.ctx.actorId : null;
    const before = await tx.repo(MeetingReach).findOne({ patientId: id });
    if (before) await tx.repo(MeetingReach).update({ id: before.id }, { ...given, saidById });
    else await tx.repo(MeetingReach).insert({ ...given, patientId: id, saidById });
    await tx.changed('patients');
    return (await this.of(tx, id))!;
  }
}
