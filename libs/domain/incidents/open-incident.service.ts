import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';

/** Somebody wrote, or said on the phone, that a number is not the patient's. */
export interface WrongNumber {
  /** The text that said so, or the task of the call. */
  subjectId: Id;
  /** Whose record held the number. */
  patientIds: readonly Id[];
  /** YYYY-MM-DD where the facility is. */
  discoveredOn: string;
  messagesSent: number;
  toldBy: 'text' | 'call';
}

const whatHappened: Record<WrongNumber['toldBy'], string> = {
  text: 'Somebody answered a text: the number is not the patient’s.',
  call: 'Somebody else answered a call: the number is not the patient’s.',
};

/** Opens privacy incidents that nobody on staff had to notice. */
@Injectable()
export class OpenIncident {
  /** Once for each subject. */
  async wrongNumber(tx: Transaction, told: WrongNumber): Promise<void> {
    const { subjectId, patientIds, discoveredOn, messagesSent, toldBy } = told;
    await tx.query(
      `insert into privacy_incidents
         (organization_id, source, subject_id, what_happened, discovered_on, patient_ids, people_affected, messages_sent)
       values ($1, 'wrong_number', $2, $3, $4, $5, $6, $7) on conflict (organization_id, subject_id) do nothing`,
      [
        ...[tx.ctx.organizationId, subjectId, whatHappened[toldBy]],
        ...[discoveredOn, patientIds, patientIds.length, messagesSent],
      ],
    );
    await tx.changed('organization');
  }
}
