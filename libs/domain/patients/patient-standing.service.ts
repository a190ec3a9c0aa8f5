import { Injectable } from '@nestjs/common';
import { notFound } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { isAdultOn } from './patients.policy';

/** Whether somebody can sign for themselves by age and life. */
@Injectable()
export class PatientStanding {
  /** @param day YYYY-MM-DD at the facility @throws AppError NOT_FOUND */
  async of(tx: Transaction, patientId: Id, day: string): Promise<{ isAdult: boolean; isDead: boolean }> {
    const [row] = await tx.query<{ birthDate: string; isDead: boolean }>(
      `select p.birth_date::text as "birthDate", exists (select from episodes_of_care e where e.organization_id = $1
         and e.patient_id = p.id and e.discharge_reason = 'died') as "isDead"
       from patients p where p.organization_id = $1 and p.id = $2`,
      [tx.ctx.organizationId, patientId],
    );
    if (!row) throw notFound();
    tx.saw(patientId);
    return { isAdult: isAdultOn(row.birthDate, day), isDead: row.isDead };
  }
}
