import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { CoverageService } from '../on-call/coverage.service';
import { PatientsService } from '../patients/patients.service';
import { StaffService } from '../staff/staff.service';
import { pageOnCall, SAFETY_FIRST, sendSafetyPage } from './safety.jobs';
import { pageSteps, SafetyItem, type PageStep } from './safety-item.entity';
import { SafetySettingsService } from './safety-settings.service';

/** Pages who comes next about an item: first, backup, supervisor; a step that nobody holds is passed over at once. */
@Injectable()
export class PageOnCall {
  constructor(
    private readonly coverage: CoverageService,
    private readonly staff: StaffService,
    private readonly patients: PatientsService,
    private readonly settings: SafetySettingsService,
  ) {}

  /** Does what is due about one item; called early, late or twice, each person is paged once a step. */
  async advance(tx: Transaction, itemId: Id): Promise<void> {
    if (!(await tx.repo(SafetyItem).findOne({ id: itemId }))) return clearDueWork(tx, pageOnCall, itemId);
    const item = await tx.repo(SafetyItem).getForUpdate(itemId);
    if (!item.nextStep || !item.nextStepAt) return clearDueWork(tx, pageOnCall, itemId);
    const now = await tx.now();
    if (item.nextStepAt > now) return setDueWork(tx, pageOnCall, itemId, item.nextStepAt);
    let step: PageStep | null = item.nextStep;
    let paged = 0;
    while (step && paged === 0) {
      paged = await this.page(tx, item, step, now);
      step = pageSteps[pageSteps.indexOf(step) + 1] ?? null;
    }
    const { answerMinutes } = await this.settings.current(tx);
    const nextStepAt = step && new Date(now.getTime() + answerMinutes * 60_000);
    await tx.repo(SafetyItem).update({ id: item.id }, { nextStep: step, nextStepAt });
    if (nextStepAt) await setDueWork(tx, pageOnCall, item.id, nextStepAt);
    else await clearDueWork(tx, pageOnCall, item.id);
    await tx.changed('check-ins');
  }

  private async page(tx: Transaction, item: SafetyItem, step: PageStep, now: Date): Promise<number> {
    const turns = await this.peopleOf(tx, item, step, now);
    const people = await this.patients.actingFor(tx, turns, item.patientId);
    for (const staffMemberId of people) {
      const [page] = await tx.query<{ id: Id }>(
        `insert into safety_pages (organization_id, patient_id, item_id, step, staff_member_id)
         values ($1, $2, $3, $4, $5)
         on conflict (organization_id, item_id, step, staff_member_id) do nothing returning id`,
        [tx.ctx.organizationId, item.patientId, item.id, step, staffMemberId],
      );
      if (page) await tx.emit(sendSafetyPage, { pageId: page.id }, { priority: SAFETY_FIRST });
    }
    return people.length;
  }

  private async peopleOf(tx: Transaction, item: SafetyItem, step: PageStep, now: Date): Promise<Id[]> {
    if (step === 'supervisor') {
      const supervisors = await this.staff.inRole(tx, 'clinical_supervisor');
      // Nobody supervises here: the care team is who is left.
      return supervisors.length > 0 ? supervisors : this.patients.careTeamIds(tx, item.patientId);
    }
    const { firstId, backupId } = await this.coverage.onCallAt(tx, item.facilityId, now);
    const id = step === 'first' ? firstId : backupId;
    return id ? [id] : [];
  }
}
