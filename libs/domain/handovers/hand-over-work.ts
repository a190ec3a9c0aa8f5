import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import type { StaffContext } from '@stepwell/kernel/context';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { reachOf, type Permission } from '@stepwell/kernel/permissions';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { appointmentChanged } from '../appointments/appointments.events';
import { CoversService } from '../patients/covers.service';
import { holdingKinds, StaffHoldings, type Holding, type HoldingKind } from '../staff/staff-holdings.service';
import { StaffService } from '../staff/staff.service';
import type { HandOverWorkInput } from './hand-over.graphql';
import { ADD_PLACES, END_PLACES, HAND_OVER, LOCK_PLACES, RAISE_PLACES } from './hand-over-sql';

const schema = z.object({
  fromId: z.string(),
  toId: z.string(),
  kinds: z.array(z.enum(holdingKinds)).min(1, 'Choose what is handed over.').max(50),
});

/** Without it the new owner could not do what they are given. */
const needed: Record<HoldingKind, Permission> = {
  patients: 'plan:write',
  tasks: 'task:manage',
  groups: 'group:lead',
  notes: 'group:lead',
  appointments: 'appointment:hold',
  on_call: 'checkin:record',
  covers: 'caseload:lend',
  // A custodian sees everybody, those who left too (decision 0087).
  counseling_notes: 'team:supervise',
};

/** Gives what one person holds to another, by kind and in bulk, as somebody orders who may see no patient. */
@Injectable()
export class HandOverWork {
  constructor(
    private readonly staff: StaffService,
    private readonly covers: CoversService,
    private readonly holdings: StaffHoldings,
  ) {}

  /**
   * Runs as the product (`Database.onBehalf`) for `by`. @returns what the giver holds afterwards.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field
   */
  async run(tx: Transaction, by: StaffContext, input: HandOverWorkInput): Promise<Holding[]> {
    authorize(by, 'staff:manage');
    const given = parseInput(schema, input);
    const from = await this.staff.get(tx, given.fromId);
    const toId = given.toId.toLowerCase();
    if (!isId(toId) || toId === from.id) throw badInput('input.toId', 'Choose somebody else from the list.');
    const kinds = holdingKinds.filter((kind) => given.kinds.includes(kind));
    for (const kind of kinds) await this.staff.refuseUnable(tx, toId, needed[kind], 'input.toId');
    const to = await this.staff.get(tx, toId);
    if (to.status !== 'active') throw badInput('input.toId', 'Choose a person who works here and has signed in.');
    const values = { to: to.id, by: by.actorId, seesAll: reachOf(to.roles) === 'organization' };
    for (const kind of kinds) {
      if (kind === 'patients') await this.patients(tx, from.id, to.id);
      else if (kind === 'covers') await this.covers.passOn(tx, from.id, to.id, by.actorId);
      else
        for (const { sql, takes } of HAND_OVER[kind])
          await this.step(tx, sql, [from.id, ...takes.map((each) => values[each])]);
    }
    for (const topic of ['patients', 'tasks', 'groups', 'appointments', 'staff', 'organization'] as const)
      await tx.changed(topic);
    return this.holdings.of(tx, from.id);
  }

  private async patients(tx: Transaction, fromId: Id, toId: Id): Promise<void> {
    const { organizationId } = tx.ctx;
    const places = await tx.query<{ patientId: Id; isPrimary: boolean }>(LOCK_PLACES, [organizationId, fromId]);
    const idsOf = (primary: boolean): Id[] =>
      places.filter(({ isPrimary }) => isPrimary === primary).map(({ patientId }) => patientId);
    tx.saw(...places.map(({ patientId }) => patientId));
    await tx.query(END_PLACES, [organizationId, fromId]);
    await tx.query(RAISE_PLACES, [organizationId, toId, idsOf(true)]);
    await tx.query(ADD_PLACES, [organizationId, toId, idsOf(true), idsOf(false)]);
  }

  private async step(tx: Transaction, sql: string, values: readonly unknown[]): Promise<void> {
    type Row = { patientId: Id | null; appointmentId?: Id };
    for (const { patientId, appointmentId } of await tx.query<Row>(sql, [tx.ctx.organizationId, ...values])) {
      tx.saw(patientId);
      if (patientId && appointmentId) await tx.emit(appointmentChanged, { patientId, appointmentId });
    }
  }

  /** What somebody holds. @throws AppError FORBIDDEN, NOT_FOUND */
  async holdingsOf(tx: Transaction, staffMemberId: Id): Promise<Holding[]> {
    authorize(tx.ctx, 'staff:manage');
    if (!isId(staffMemberId)) throw notFound();
    const { id } = await this.staff.get(tx, staffMemberId);
    return this.holdings.of(tx, id);
  }
}
