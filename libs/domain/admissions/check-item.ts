import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { TasksService } from '../tasks/tasks.service';
import { AdmissionItem } from './admission-item.entity';
import { admissionItems, itemOutcomes, seenByPeople } from './admission-words';
import type { CheckAdmissionItemInput } from './admissions.graphql';
import { KeepChecklist, taskOf } from './keep-checklist';

const schema = z.object({
  episodeId: z.string().refine(isId, { error: 'This stay can’t be found.' }),
  item: z.enum(admissionItems),
  outcome: z.enum(itemOutcomes),
  note: optionalText(severalLines('The note', 500)),
});

/** What a person says of one item of the checklist. */
@Injectable()
export class CheckItem {
  constructor(
    private readonly patients: PatientsService,
    private readonly checklists: KeepChecklist,
    private readonly tasks: TasksService,
  ) {}

  /** @returns the patient's id; said twice, it counts once. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT where the stay ended or somebody was faster */
  async run(tx: Transaction, input: CheckAdmissionItemInput): Promise<Id> {
    authorize(tx.ctx, 'patient:update');
    const { episodeId, item, outcome, note } = parseInput(schema, input);
    const found = await tx.repo(AdmissionItem).findOne({ episodeId, item });
    if (!found) throw notFound();
    const { patientId } = found;
    await this.patients.lock(tx, patientId);
    const before = await tx.repo(AdmissionItem).getForUpdate(found.id);
    await requireOpenStay(tx, episodeId);
    if (outcome === 'reopened') {
      if (before.how === 'recorded') throw badInput('input.item', 'The record shows this: it can’t be opened again.');
      if (before.doneAt === null) return patientId;
      await tx
        .repo(AdmissionItem)
        .update({ id: before.id }, { how: null, doneAt: null, note: null, checkedById: null });
      await this.forget(tx, episodeId, item);
      await this.checklists.ask(tx, before);
    } else {
      const how = outcome === 'done' ? 'by_hand' : 'not_needed';
      if (before.doneAt !== null) {
        if (before.how === how && before.note === note) return patientId;
        throw new AppError('CONFLICT', { message: 'Somebody has ticked this already. Look at what they wrote.' });
      }
      requireNote(item, outcome, note);
      const done = { how, doneAt: await tx.now(), note, checkedById: tx.ctx.actorId } as const;
      await tx.repo(AdmissionItem).update({ id: before.id }, done);
      await this.tasks.settle(tx, taskOf(item), episodeId, note ?? 'Ticked on the checklist');
    }
    await this.checklists.look(tx, episodeId);
    await tx.changed('patients');
    return patientId;
  }

  /** What was said when a task was closed must not tick the item again. */
  private async forget(tx: Transaction, episodeId: Id, item: AdmissionItem['item']): Promise<void> {
    await tx.query(
      `update tasks set subject_id = id where organization_id = $1 and kind = $2 and subject_id = $3 and status = 'done'`,
      [tx.ctx.organizationId, taskOf(item), episodeId],
    );
  }
}

function requireNote(item: AdmissionItem['item'], outcome: 'done' | 'not_needed', note: string | null): void {
  if (note) return;
  if (outcome === 'not_needed') throw badInput('input.note', 'Say why it is not needed.');
  if (item === 'emergency_contact') throw badInput('input.note', 'Write who it is and how to reach them.');
  if (!seenByPeople.has(item)) throw badInput('input.note', 'The record does not show this. Say where it was done.');
}

/** @throws AppError CONFLICT where the stay has ended */
export async function requireOpenStay(tx: Transaction, episodeId: Id): Promise<void> {
  const [open] = await tx.query(
    'select from episodes_of_care where organization_id = $1 and id = $2 and discharged_on is null',
    [tx.ctx.organizationId, episodeId],
  );
  if (!open) throw new AppError('CONFLICT', { message: 'This stay has ended.' });
}
