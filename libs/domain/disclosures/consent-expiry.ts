import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { addDays, instantOf, localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import { FacilitiesService } from '../organizations/facilities.service';
import { lastReturn } from '../patients/last-return.service';
import { PatientsService } from '../patients/patients.service';
import { TasksService } from '../tasks/tasks.service';
import { stateOf } from './consent-state';
import { consentExpiring } from './disclosures.jobs';
import { Part2Consent } from './part2-consent.entity';

/** Days before the end on which somebody is reminded, once each. */
export const reminders = [30, 14, 7] as const;
/** When a reminder shows up, by the facility's clock. */
export const MORNING_MINUTE = 9 * 60;

/** Tasks before a consent ends: at 30, 14 and 7 days, the nearer one in place of the one before. */
@Injectable()
export class ConsentExpiry {
  constructor(
    private readonly patients: PatientsService,
    private readonly facilities: FacilitiesService,
    private readonly tasks: TasksService,
  ) {}

  /** Says when the next reminder of a consent that was just signed is due; those whose day is over are left out. */
  async schedule(tx: Transaction, { id, patientId, expiresOn }: Part2Consent): Promise<void> {
    if (!expiresOn) return;
    const zone = await this.zoneOf(tx, patientId);
    const today = localDateOf(await tx.now(), zone);
    const next = reminders.find((days) => addDays(expiresOn, -days) > today);
    if (next) await setDueWork(tx, consentExpiring, id, instantOf(addDays(expiresOn, -next), MORNING_MINUTE, zone));
  }

  /** Raises the task of the reminder that is due, and plans the next. */
  async remind(tx: Transaction, consentId: Id): Promise<void> {
    const known = await tx.repo(Part2Consent).findOne({ id: consentId });
    if (!known) return clearDueWork(tx, consentExpiring, consentId);
    const { patientId } = known;
    // A revocation at the same moment comes before or after, as with everything that leaves.
    const { facilityId } = await this.patients.lock(tx, patientId);
    const consent = await tx.repo(Part2Consent).get(consentId);
    const { expiresOn } = consent;
    const { timeZone: zone } = await this.facilities.get(tx, facilityId);
    const today = localDateOf(await tx.now(), zone);
    const state = stateOf(consent, today, await lastReturn(tx, patientId));
    if (!expiresOn || state !== 'active') return clearDueWork(tx, consentExpiring, consentId);
    const due = reminders.findLast((days) => addDays(expiresOn, -days) <= today);
    if (due && expiresOn >= today && due < (consent.remindedDays ?? Infinity)) {
      await this.settle(tx, consentId, 'A nearer reminder took its place.');
      await this.tasks.raiseTask(tx, { kind: `consent_expires_${due}`, patientId, subjectId: consentId });
      await tx.repo(Part2Consent).update({ id: consentId }, { remindedDays: due });
    }
    const next = reminders.find((days) => addDays(expiresOn, -days) > today);
    if (!next) return clearDueWork(tx, consentExpiring, consentId);
    await setDueWork(tx, consentExpiring, consentId, instantOf(addDays(expiresOn, -next), MORNING_MINUTE, zone));
  }

  /** Nothing has to be renewed any more. */
  async forget(tx: Transaction, consentId: Id, outcome: string): Promise<void> {
    await clearDueWork(tx, consentExpiring, consentId);
    await this.settle(tx, consentId, outcome);
  }

  private async settle(tx: Transaction, consentId: Id, outcome: string): Promise<void> {
    for (const days of reminders) await this.tasks.settle(tx, `consent_expires_${days}`, consentId, outcome);
  }

  private async zoneOf(tx: Transaction, patientId: Id): Promise<string> {
    const { facilityId } = await this.patients.summary(tx, patientId);
    return (await this.facilities.get(tx, facilityId)).timeZone;
  }
}
