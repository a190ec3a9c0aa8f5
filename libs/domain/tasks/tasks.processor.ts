import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { Handles } from '@stepwell/platform/queue/handler';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { patientAccessLocked, patientLinkFailed } from '../patients/patient-access.events';
import { contactCodeFailed } from '../patients/patients.events';
import { TasksService } from './tasks.service';

/** Turns what happened elsewhere into tasks. */
@Injectable()
export class TasksProcessor {
  constructor(private readonly tasks: TasksService) {}

  /** A patient who locked themselves out gets a call, not a longer lock. */
  @Handles(patientAccessLocked, 'tasks.raise-pin-locked')
  async raisePinLocked(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    await this.tasks.raiseTask(tx, { kind: 'pin_locked', patientId, subjectId: patientId });
  }

  /** A patient waits for a link that can't reach them. */
  @Handles(patientLinkFailed, 'tasks.raise-link-failed')
  async raiseLinkFailed(tx: Transaction, { patientId }: { patientId: Id }): Promise<void> {
    await this.tasks.raiseTask(tx, { kind: 'delivery_failed', patientId, subjectId: patientId });
  }

  /** A code that did not leave: the address may be right, the patient waits. */
  @Handles(contactCodeFailed, 'tasks.raise-code-failed')
  async raiseCodeFailed(tx: Transaction, { contactId, patientId }: { contactId: Id; patientId: Id }): Promise<void> {
    await this.tasks.raiseTask(tx, { kind: 'delivery_failed', patientId, subjectId: contactId });
  }
}
