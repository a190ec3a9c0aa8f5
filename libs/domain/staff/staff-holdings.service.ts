import { Injectable } from '@nestjs/common';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';

/** What somebody may hold that must not be left behind, in the order in which it is handed over. */
export const holdingKinds = [
  ...(['patients', 'tasks', 'groups', 'notes', 'appointments', 'on_call', 'covers', 'counseling_notes'] as const),
] as const;
/** One of them. */
export type HoldingKind = (typeof holdingKinds)[number];

/** How much of one kind somebody holds. */
export interface Holding {
  kind: HoldingKind;
  held: number;
}

/** What is in somebody's hands, in numbers: also for administrators, who see no patient. */
@Injectable()
export class StaffHoldings {
  /** Every kind with its number, zero included; all zero for who is not of this organization. */
  async of(tx: Transaction, staffMemberId: Id): Promise<Holding[]> {
    return tx.query<Holding>('select kind, held from app.staff_holdings($1)', [staffMemberId]);
  }

  /** @throws AppError WORK_LEFT that says what still has to be handed over */
  async refuseWorkLeft(tx: Transaction, staffMemberId: Id): Promise<void> {
    const left = (await this.of(tx, staffMemberId)).filter(({ held }) => held > 0);
    if (left.length === 0) return;
    const listed = left.map(({ kind, held }) => `${held} ${words[kind][held === 1 ? 0 : 1]}`).join(', ');
    throw new AppError('WORK_LEFT', {
      field: 'input.id',
      message: `Hand over first what this person still holds: ${listed}.`,
    });
  }
}

const words: Record<HoldingKind, readonly [one: string, several: string]> = {
  patients: ['patient', 'patients'],
  tasks: ['open task', 'open tasks'],
  groups: ['group', 'groups'],
  notes: ['session without signed notes', 'sessions without signed notes'],
  appointments: ['appointment', 'appointments'],
  on_call: ['shift on call', 'shifts on call'],
  covers: ['lent caseload', 'lent caseloads'],
  counseling_notes: ['counseling note kept apart', 'counseling notes kept apart'],
};
