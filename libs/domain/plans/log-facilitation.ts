import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { optionalText, severalLines } from '@stepwell/kernel/text-rules';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { facilitationKinds, FacilitationSession, facilitationTopics } from './facilitation-session.entity';
import type { LogFacilitationInput, MarkFacilitationInErrorInput } from './facilitation.graphql';
import { PlanElements } from './plan-elements.service';

const words = (what: string) => optionalText(severalLines(what, 2_000));
const count = (what: string) =>
  z
    .int({ error: `${what} is a whole number from 0 to 100.` })
    .min(0, { error: `${what} is a whole number from 0 to 100.` })
    .max(100, { error: `${what} is a whole number from 0 to 100.` })
    .nullish()
    .transform((value) => value ?? null);

const logSchema = z.object({
  submitId: z
    .string()
    .refine(isId, { error: 'This form lost its mark. Load the page again.' })
    .transform((id) => id.toLowerCase()),
  patientId: z.string().refine(isId, { error: 'This patient can’t be found.' }),
  heldOn: z.iso.date({ error: 'Write the day as YYYY-MM-DD.' }),
  kind: z.enum(facilitationKinds),
  topic: z.enum(facilitationTopics),
  soberDays: count('Days without use'),
  meetingsAttended: count('The number of meetings'),
  meetingsReaction: words('How the meetings were'),
  readings: words('Reading'),
  slips: words('Slips'),
  urges: words('Urges'),
  sponsorContact: words('Contact with a sponsor'),
  material: words('The new material'),
  tasksDone: words('Tasks of the last session'),
  nextTasks: words('The next tasks'),
  elementId: z.string().max(64, { error: 'This line is not in the active plan. Choose another one.' }).nullish(),
});
const errorSchema = z.object({
  id: z.string().refine(isId, { error: 'This session can’t be found.' }),
  reason: severalLines('The reason', 500),
});

/** Logs sessions of twelve-step facilitation, for patients who want that path with their clinician. */
@Injectable()
export class LogFacilitation {
  constructor(
    private readonly patients: PatientsService,
    private readonly elements: PlanElements,
  ) {}

  /** The same form sent again logs nothing. @returns the session's id. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async run(tx: Transaction, input: LogFacilitationInput): Promise<Id> {
    authorize(tx.ctx, 'plan:write');
    const { elementId, ...session } = parseInput(logSchema, input);
    const { id: patientId, timeZone } = await this.patients.lock(tx, session.patientId);
    const before = await tx.repo(FacilitationSession).findOne({ submitId: session.submitId });
    if (before) return before.id;
    if (session.heldOn > localDateOf(await tx.now(), timeZone))
      throw badInput('input.heldOn', 'This day lies in the future. Log the session when it was held.');
    const element = elementId ? await this.elements.named(tx, patientId, elementId, 'input.elementId') : null;
    const { id } = await tx.repo(FacilitationSession).insert({
      ...session,
      planId: element?.planId ?? null,
      elementId: element?.elementId ?? null,
      elementWords: element?.words ?? null,
      loggedById: tx.ctx.actorId!,
    });
    await tx.changed('plans');
    return id;
  }

  /** Marks a session that was logged wrongly; it stays in the record. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT when it is marked */
  async markInError(tx: Transaction, input: MarkFacilitationInErrorInput): Promise<void> {
    authorize(tx.ctx, 'plan:write');
    const { id, reason } = parseInput(errorSchema, input);
    const session = await tx.repo(FacilitationSession).getForUpdate(id);
    if (session.enteredInErrorAt) throw new AppError('CONFLICT');
    await tx
      .repo(FacilitationSession)
      .update(
        { id },
        { enteredInErrorAt: await tx.now(), enteredInErrorById: tx.ctx.actorId, enteredInErrorReason: reason },
      );
    await tx.changed('plans');
  }
}
