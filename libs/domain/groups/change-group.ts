import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import { addDays } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { LevelOfCareEnum } from '../patients/patients.graphql';
import { StaffService } from '../staff/staff.service';
import { FacilityGroup } from './facility-group.entity';
import { GenerateSessions } from './generate-sessions';
import { groupFormats, groupKinds } from './group-words';
import { groupPlaceFreed } from './groups.events';
import type {
  CreateFacilityGroupInput,
  EndFacilityGroupInput,
  PreviewGroupSessionsInput,
  UpdateFacilityGroupInput,
} from './groups.graphql';
import { planSessions, type PlannedSession } from './plan-sessions';
import { faultOf } from './recurrence';
import { facilityDay } from './sessions.repository';

/** How far from today a group may begin, in days. */
const STARTS_WITHIN = 366;
/** What a preview shows: so many sessions, of so many days at most. */
const PREVIEW_SESSIONS = 12;
const PREVIEW_DAYS = 366;

const person = z.string().refine(isId, { error: 'Choose a person from the list.' });
const webAddress = z
  .string()
  .max(500, { error: 'A link can have at most 500 characters.' })
  .refine((text) => /^https:\/\/[^\s<>"\\]+$/.test(text) && URL.canParse(text), {
    error: 'Write the link as it stands in a browser, beginning with https://.',
  });
const recurring = z.object({
  facilityId: z.string().refine(isId, { error: 'Choose a facility.' }),
  startsOn: z.iso.date({ error: 'Write the first day as YYYY-MM-DD.' }),
  startTime: z.string(),
  durationMinutes: z
    .int()
    .min(5, { error: 'A session lasts 5 to 720 minutes.' })
    .max(720, { error: 'A session lasts 5 to 720 minutes.' }),
  recurrence: optionalText(z.string().max(300, { error: 'Write the repetition as a rule of days.' })),
  rotation: z.array(z.enum(groupFormats)).max(12, { error: 'A rotation has at most 12 weeks.' }),
});
const form = recurring.extend({
  title: oneLine('The title', 120),
  kind: z.enum(groupKinds),
  programme: optionalText(oneLine('The programme', 120)),
  levelOfCare: z.enum(Object.values(LevelOfCareEnum)).nullish(),
  facilitatorId: person,
  coFacilitatorId: person.nullish(),
  room: optionalText(oneLine('The room', 120)),
  telehealthLink: optionalText(webAddress),
  capacity: z
    .int()
    .min(1, { error: 'A group has 1 to 200 places.' })
    .max(200, { error: 'A group has 1 to 200 places.' }),
});
const changeSchema = form.extend({ id: z.string(), version: z.int() });
const endSchema = z.object({
  id: z.string(),
  version: z.int(),
  endedOn: z.iso.date({ error: 'Write the last day as YYYY-MM-DD.' }),
});
type GroupForm = z.output<typeof form>;

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
    const given = parseInput(form, input);
    await tx.oneAtATime(given.facilityId);
    await this.check(tx, given, null);
    const { id } = await tx.repo(FacilityGroup).insert(rowOf(given));
    await this.generation.run(tx, id);
    await tx.changed('groups');
    return id;
  }

  /** The next sessions that a plan would give. @throws AppError FORBIDDEN, BAD_INPUT naming the field */
  async preview(tx: Transaction, input: PreviewGroupSessionsInput): Promise<PlannedSession[]> {
    authorize(tx.ctx, 'group:manage');
    const given = parseInput(recurring, input);
    const { today, zone } = await facilityDay(tx, given.facilityId);
    this.checkPlan(given, today, null);
    const from = given.startsOn > today ? given.startsOn : today;
    const plan = { ...given, endedOn: null, room: null };
    return planSessions(plan, [], from, addDays(from, PREVIEW_DAYS), zone).slice(0, PREVIEW_SESSIONS);
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

  /** Ends a group after a day; what was noted stays. @throws AppError FORBIDDEN, NOT_FOUND, CONFLICT, BAD_INPUT */
  async end(tx: Transaction, input: EndFacilityGroupInput): Promise<void> {
    authorize(tx.ctx, 'group:manage');
    const { id, version, endedOn } = parseInput(endSchema, input);
    const group = await tx.repo(FacilityGroup).getForUpdate(id);
    const { today } = await facilityDay(tx, group.facilityId);
    if (endedOn < today || endedOn > addDays(today, STARTS_WITHIN))
      throw badInput('input.endedOn', 'Choose a last day from today to a year ahead.');
    await tx.repo(FacilityGroup).updateVersion(id, version, { endedOn });
    await this.generation.run(tx, id);
    await tx.changed('groups');
  }

  private async check(tx: Transaction, given: GroupForm, before: FacilityGroup | null): Promise<void> {
    const { today } = await facilityDay(tx, given.facilityId);
    this.checkPlan(given, today, before);
    const { facilitatorId, coFacilitatorId } = given;
    if (coFacilitatorId && coFacilitatorId.toLowerCase() === facilitatorId.toLowerCase())
      throw badInput('input.coFacilitatorId', 'Choose another person than the facilitator.');
    await this.staff.refuseUnable(tx, facilitatorId, 'group:lead', 'input.facilitatorId');
    if (coFacilitatorId) await this.staff.refuseUnable(tx, coFacilitatorId, 'group:lead', 'input.coFacilitatorId');
    const named = await tx.repo(FacilityGroup).find({ where: { facilityId: given.facilityId, title: given.title } });
    if (named.some((group) => group.endedOn === null && group.id !== before?.id))
      throw badInput('input.title', 'There is a group of this title at this facility already.');
  }

  private checkPlan(given: z.output<typeof recurring>, today: string, before: FacilityGroup | null): void {
    const { startsOn, recurrence } = given;
    if (
      startsOn !== before?.startsOn &&
      (startsOn < addDays(today, -STARTS_WITHIN) || startsOn > addDays(today, STARTS_WITHIN))
    )
      throw badInput('input.startsOn', 'Choose a first day within a year of today.');
    const fault = recurrence && faultOf(recurrence, startsOn);
    if (fault) throw badInput('input.recurrence', fault);
  }
}

function rowOf(given: GroupForm): Partial<FacilityGroup> {
  return {
    ...given,
    levelOfCare: given.levelOfCare ?? null,
    coFacilitatorId: given.coFacilitatorId ?? null,
  };
}
