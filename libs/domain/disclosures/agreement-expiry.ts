import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { addDays, instantOf, localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import { FacilitiesService } from '../organizations/facilities.service';
import { CareTeamService } from '../patients/care-team.service';
import { TasksService } from '../tasks/tasks.service';
import { MORNING_MINUTE, reminders } from './consent-expiry';
import { agreementExpiring } from './disclosures.jobs';
import { ServiceAgreement } from './service-agreement.entity';

/** Tasks for who keeps an agreement before it ends: at 30, 14 and 7 days, the nearer one in place of the one before. */
@Injectable()
export class AgreementExpiry {
  constructor(
    private readonly facilities: FacilitiesService,
    private readonly careTeam: CareTeamService,
    private readonly tasks: TasksService,
  ) {}

  /** Says when the next reminder of an agreement that was just saved is due, and closes those of an end that moved. */
  async schedule(tx: Transaction, id: Id): Promise<void> {
    const agreement = await tx.repo(ServiceAgreement).get(id);
    if (agreement.remindedDays === null) await this.settle(tx, id, 'Its last day was changed.');
    await this.plan(tx, agreement, agreement.remindedDays);
  }

  /** Raises the task of the reminder that is due, and plans the next. */
  async remind(tx: Transaction, id: Id): Promise<void> {
    const agreement = await tx.repo(ServiceAgreement).get(id);
    const { endsOn, keeperId, remindedDays } = agreement;
    const { today } = await this.calendar(tx);
    const due = endsOn && endsOn >= today ? reminders.findLast((days) => addDays(endsOn, -days) <= today) : undefined;
    const isNew = due !== undefined && due < (remindedDays ?? Infinity);
    if (isNew) {
      await this.settle(tx, id, 'A nearer reminder took its place.');
      // Who keeps it may have left meanwhile: then it is everybody's.
      const assigneeId = (await this.careTeam.sees(tx, keeperId, null)) ? keeperId : null;
      await this.tasks.raiseTask(tx, {
        ...{ kind: `agreement_expires_${due}`, patientId: null, subjectId: id, assigneeId },
      });
      await tx.repo(ServiceAgreement).update({ id }, { remindedDays: due });
    }
    await this.plan(tx, agreement, isNew ? due : remindedDays);
  }

  /** What should have been told before the agreement was written down is due at once. */
  private async plan(tx: Transaction, { id, endsOn }: ServiceAgreement, told: number | null): Promise<void> {
    const { zone, today } = await this.calendar(tx);
    const next = reminders.find((days) => days < (told ?? Infinity));
    if (endsOn === null || endsOn < today || !next) return clearDueWork(tx, agreementExpiring, id);
    await setDueWork(tx, agreementExpiring, id, instantOf(addDays(endsOn, -next), MORNING_MINUTE, zone));
  }

  private async settle(tx: Transaction, id: Id, outcome: string): Promise<void> {
    for (const days of reminders) await this.tasks.settle(tx, `agreement_expires_${days}`, id, outcome);
  }

  /** An agreement is the whole organization's: its days are those of the first facility by name. */
  private async calendar(tx: Transaction): Promise<{ zone: string; today: string }> {
    const [first] = await this.facilities.list(tx);
    const zone = first?.timeZone ?? 'UTC';
    return { zone, today: localDateOf(await tx.now(), zone) };
  }
}
