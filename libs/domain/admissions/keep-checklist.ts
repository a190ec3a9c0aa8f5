import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import { addDays, instantOf, localDateOf } from '@stepwell/kernel/wall-clock';
import { clearDueWork, setDueWork } from '@stepwell/platform/outbox/due-work';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { TasksService } from '../tasks/tasks.service';
import { AdmissionItem } from './admission-item.entity';
import { AdmissionSettingsService } from './admission-settings.service';
import { admissionItems, type AdmissionItemName } from './admission-words';
import { admissionLook } from './admissions.jobs';
import { recordedItems } from './recorded-items';

/** A stay that began longer ago was written down later: nobody wants tasks about what was due then. */
const RECENT_DAYS = 7;
/** How often open items are compared with the record. */
const LOOK_AGAIN_MS = 2 * 60_000;

interface Stay {
  patientId: Id;
  admittedOn: string;
  openedAt: Date;
  timeZone: string;
  isOpen: boolean;
}

/** Makes the checklist of an admission, and keeps it true: what the record shows is done, and its task closes. */
@Injectable()
export class KeepChecklist {
  constructor(
    private readonly patients: PatientsService,
    private readonly settings: AdmissionSettingsService,
    private readonly tasks: TasksService,
  ) {}

  /** Begins the checklist of a stay, each item a task with the moment it is due; told twice, it changes nothing more. */
  async begin(tx: Transaction, { patientId, episodeId }: { patientId: Id; episodeId: Id }): Promise<void> {
    await this.patients.lock(tx, patientId);
    const stay = await this.stay(tx, episodeId);
    if (!stay?.isOpen || (await tx.repo(AdmissionItem).findOne({ episodeId }))) return;
    const now = await tx.now();
    if (stay.admittedOn < addDays(localDateOf(now, stay.timeZone), -RECENT_DAYS)) return;
    const firstMoment = instantOf(stay.admittedOn, 0, stay.timeZone);
    const from = Math.max(stay.openedAt.getTime(), firstMoment.getTime());
    for (const { item, isOn, dueHours } of (await this.settings.view(tx)).items) {
      if (!isOn) continue;
      const dueAt = new Date(from + dueHours * 3_600_000);
      await tx.repo(AdmissionItem).insert({ patientId, episodeId, item, dueAt });
      await this.ask(tx, { patientId, episodeId, item, dueAt });
    }
    await this.look(tx, episodeId);
    await tx.changed('patients');
  }

  /** Compares what is open with the record, and what was said when a task was closed. */
  async look(tx: Transaction, episodeId: Id): Promise<void> {
    const stay = await this.stay(tx, episodeId);
    if (!stay?.isOpen) return this.end(tx, episodeId);
    const open = await this.openItems(tx, episodeId);
    const recorded = new Set((await recordedItems(tx, [episodeId])).map(({ item }) => item));
    const said = await saidInTasks(tx, episodeId);
    const now = await tx.now();
    let left = 0;
    for (const { id, item } of open) {
      const by = said.get(item);
      if (recorded.has(item)) await tx.repo(AdmissionItem).update({ id }, { how: 'recorded', doneAt: now });
      else if (by) await tx.repo(AdmissionItem).update({ id }, { how: 'by_hand', doneAt: now, ...by });
      else left += 1;
      if (recorded.has(item)) await this.tasks.settle(tx, taskOf(item), episodeId, 'The record shows it');
    }
    if (left < open.length) await tx.changed('patients');
    if (left === 0) await clearDueWork(tx, admissionLook, episodeId);
    else await setDueWork(tx, admissionLook, episodeId, new Date(now.getTime() + LOOK_AGAIN_MS));
  }

  /** Ends the tasks of a stay that ended. */
  async end(tx: Transaction, episodeId: Id): Promise<void> {
    for (const item of admissionItems) await this.tasks.settle(tx, taskOf(item), episodeId, 'The stay has ended');
    await clearDueWork(tx, admissionLook, episodeId);
  }

  /** Asks again for what is open, after a discharge that never was. */
  async resume(tx: Transaction, episodeId: Id): Promise<void> {
    for (const item of await this.openItems(tx, episodeId)) await this.ask(tx, item);
    await this.look(tx, episodeId);
  }

  /** The task of one open item. */
  async ask(
    tx: Transaction,
    { patientId, episodeId, item, dueAt }: Pick<AdmissionItem, 'patientId' | 'episodeId' | 'item' | 'dueAt'>,
  ): Promise<void> {
    await this.tasks.raiseTask(tx, { kind: taskOf(item), patientId, subjectId: episodeId, dueAt });
  }

  private async openItems(tx: Transaction, episodeId: Id): Promise<AdmissionItem[]> {
    const items = await tx.repo(AdmissionItem).find({ where: { episodeId } });
    return items.filter(({ doneAt }) => doneAt === null);
  }

  private async stay(tx: Transaction, episodeId: Id): Promise<Stay | undefined> {
    const [stay] = await tx.query<Stay>(
      `select e.patient_id as "patientId", e.admitted_on::text as "admittedOn", e.created_at as "openedAt",
         f.time_zone as "timeZone", e.discharged_on is null as "isOpen"
       from episodes_of_care e join facilities f on f.organization_id = e.organization_id and f.id = e.facility_id
       where e.organization_id = $1 and e.id = $2`,
      [tx.ctx.organizationId, episodeId],
    );
    return stay;
  }
}

/** The kind of an item's task. */
export function taskOf<Item extends AdmissionItemName>(item: Item): `admission_${Item}` {
  return `admission_${item}`;
}

/** What people wrote as they closed the tasks of a stay. */
async function saidInTasks(
  tx: Transaction,
  episodeId: Id,
): Promise<Map<AdmissionItemName, { note: string; checkedById: Id }>> {
  const rows = await tx.query<{ item: AdmissionItemName; note: string; checkedById: Id }>(
    `select distinct on (kind) substr(kind, 11) as item, left(outcome, 500) as note, completed_by_id as "checkedById"
     from tasks where organization_id = $1 and subject_id = $2 and kind = any($3) and status = 'done'
       and completed_by_id is not null and outcome is not null
     order by kind, completed_at desc`,
    [tx.ctx.organizationId, episodeId, admissionItems.map(taskOf)],
  );
  return new Map(rows.map(({ item, ...said }) => [item, said]));
}
