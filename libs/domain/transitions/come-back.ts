import { Injectable } from '@nestjs/common';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { TasksService } from '../tasks/tasks.service';
import type { ComeBackType } from './come-back.patient-graphql';

const STAND = `
  select not exists (select from episodes_of_care e where e.organization_id = $1 and e.patient_id = $2
      and e.discharged_on is null) as "isOpenToMe",
    exists (select from tasks t where t.organization_id = $1 and t.patient_id = $2 and t.kind = 'come_back'
      and t.status = 'open') as "isAsked"`;

/** "I need to come back": one tap by somebody who was discharged, and a person calls. */
@Injectable()
export class ComeBack {
  constructor(private readonly tasks: TasksService) {}

  /** Whether the patient is without an open stay, and whether they asked already. */
  async of(tx: Transaction): Promise<ComeBackType> {
    const [stand] = await tx.query<ComeBackType>(STAND, [tx.ctx.organizationId, patientOf(tx)]);
    return stand!;
  }

  /** Raises the task, once while it is open. */
  async ask(tx: Transaction): Promise<ComeBackType> {
    const patientId = patientOf(tx);
    await this.tasks.raiseTask(tx, { kind: 'come_back', patientId, subjectId: patientId });
    return this.of(tx);
  }
}

function patientOf({ ctx }: Transaction): Id {
  if (ctx.kind !== 'patient') throw new AppError('FORBIDDEN');
  return ctx.patientId;
}
