import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { addDays } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { StaffService } from '../staff/staff.service';
import { FacilityGroup } from './facility-group.entity';
import { GenerateSessions } from './generate-sessions';
import { groupForm, PLANNED_WITHIN, refuseWrongPlan } from './group-input';
import { groupPlaceFreed } from './groups.events';
import type { CreateFacilityGroupInput, EndFacilityGroupInput, UpdateFacilityGroupInput } from './groups.graphql';
import { facilityDay } from './sessions.repository';

const changeSchema = groupForm.extend({ id: z.string(), version: z.int() });
const endSchema = z.object({
  id: z.string(),
  version: z.int(),
  endedOn: z.iso.date({ error: 'Write the last day as YYYY-MM-DD.' }).nullish(),
});
type GroupForm = z.output<typeof groupForm>;

/** Plans groups: every change brings the sessions ahead in line, in the same transaction. */
@Injectable()
export class ChangeGroup {
  constructor(
    private readonly staff: StaffService,
    private readonly generation: GenerateSessions,
  ) {}

  /** Answers the new group's id. @throws AppError FORBIDDEN, BAD_INPUT naming the field */
  async create(tx: Transaction, input: CreateFacilityGroupInput): Promise<Id> {
    authorize(tx.ctx, 'group:manage');
    const given = parseInput(groupForm, input);
    await tx.oneAtATime(given.facilityId);
    await this.check(tx, given, null);
    const { id } = await tx.repo(FacilityGroup).insert(rowOf(given));
    await this.generation.run(tx, id);
    await tx.changed('groups');
    return id;
  }

  /** @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT naming the field */
  async update(tx: Transaction, input: UpdateFacilityGroupInput): Promise<void> {
    authorize(tx.ctx, 'group:manage');
    const { id, version, ...given } = parseInput(changeSchema, input);
    const before = await tx.repo(FacilityGroup).getForUpdate(id);
    if (before.facilityId !== given.facilityId.toLowerCase())
      throw badInput('input.facilityId', 'A group stays at its facility. End this one and plan another there.');
    await this.check(tx, given, before);
    await tx.repo(FacilityGroup).updateVersion(id, version, rowOf(given));
    await this.generation.run(tx, id);
    if (given.capacity > before.capacity) await tx.emit(groupPlaceFreed, { groupId: id });
    await tx.changed('groups');
  }

  /**
   * Ends a group after a day, or lets it go on; what was noted stays.
   * @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT also for one whose last day is past
   */
  async end(tx: Transaction, input: EndFacilityGroupInput): Promise<void> {
    authorize(tx.ctx, 'group:manage');
    const { id, version, endedOn } = parseInput(endSchema, input);
    const group = await tx.repo(FacilityGroup).getForUpdate(id);
    const { today } = await facilityDay(tx, group.facilityId);
    if (group.endedOn && group.endedOn < today)
      throw badInput('input.endedOn', 'This group has ended. Plan a new one instead.');
    if (endedOn && (endedOn < today || endedOn > addDays(today, PLANNED_WITHIN)))
      throw badInput('input.endedOn', 'Choose a last day from today to a year ahead.');
    if (!endedOn) await this.refuseTwin(tx, group, id);
    await tx.repo(FacilityGroup).updateVersion(id, version, { endedOn: endedOn ?? null });
    await this.generation.run(tx, id);
    if (!endedOn) await tx.emit(groupPlaceFreed, { groupId: id });
    await tx.changed('groups');
  }

  private async check(tx: Transaction, given: GroupForm, before: FacilityGroup | null): Promise<void> {
    const { today } = await facilityDay(tx, given.facilityId);
    refuseWrongPlan(given, today, before?.startsOn ?? null);
    const { facilitatorId, coFacilitatorId } = given;
    if (coFacilitatorId && coFacilitatorId.toLowerCase() === facilitatorId.toLowerCase())
      throw badInput('input.coFacilitatorId', 'Choose another person than the facilitator.');
    await this.staff.refuseUnable(tx, facilitatorId, 'group:lead', 'input.facilitatorId');
    if (coFacilitatorId) await this.staff.refuseUnable(tx, coFacilitatorId, 'group:lead', 'input.coFacilitatorId');
    await this.refuseTwin(tx, given, before?.id ?? null);
  }

  private async refuseTwin(
    tx: Transaction,
    { facilityId, title }: Pick<FacilityGroup, 'facilityId' | 'title'>,
    id: Id | null,
  ): Promise<void> {
    const named = await tx.repo(FacilityGroup).find({ where: { facilityId, title } });
    if (named.some((group) => group.endedOn === null && group.id !== id))
      throw badInput('input.title', 'There is a group of this title at this facility already.');
  }
}

function rowOf(given: GroupForm): Partial<FacilityGroup> {
  return {
    ...given,
    levelOfCare: given.levelOfCare ?? null,
    coFacilitatorId: given.coFacilitatorId ?? null,
  };
}
