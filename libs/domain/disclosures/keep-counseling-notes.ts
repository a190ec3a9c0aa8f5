import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { severalLines } from '@stepwell/kernel/text-rules';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { PatientsService } from '../patients/patients.service';
import { chosenId, neededSubmitId } from './consent-input';
import { CounselingNote, counselingSessionKinds } from './counseling-note.entity';
import type { ReleaseCounselingNotesInput, WriteCounselingNoteInput } from './counseling-notes.graphql';
import { DisclosureGate, type Released } from './disclosure-gate.service';
import { disclosurePurposes } from './sharing-words';

const writeSchema = z.object({
  submitId: neededSubmitId,
  patientId: chosenId('This patient can’t be found.'),
  sessionKind: z.enum(counselingSessionKinds),
  heldOn: z.string(),
  text: severalLines('The note', 10_000),
});
const releaseSchema = z.object({
  submitId: neededSubmitId,
  patientId: chosenId('This patient can’t be found.'),
  noteIds: z
    .array(chosenId('Choose notes from the list.'))
    .min(1, { error: 'Choose at least one note.' })
    .max(100, { error: 'Choose at most 100 notes.' })
    .transform((ids) => [...new Set(ids)]),
  partyId: chosenId('Choose who gets the notes.'),
  purpose: z.enum(disclosurePurposes),
});

/** Counseling notes (42 CFR 2.11): written and read by their author alone, let out by whoever reads them, and only by the gate. */
@Injectable()
export class KeepCounselingNotes {
  constructor(
    private readonly patients: PatientsService,
    private readonly facilities: FacilitiesService,
    private readonly gate: DisclosureGate,
  ) {}

  /** The actor's own notes of a patient, the newest session first. @throws AppError FORBIDDEN, NOT_FOUND */
  async mine(tx: Transaction, patientId: Id): Promise<CounselingNote[]> {
    authorize(tx.ctx, 'plan:write');
    if (!isId(patientId)) throw notFound();
    await this.patients.summary(tx, patientId);
    tx.saw(patientId);
    return tx.repo(CounselingNote).find({
      where: { patientId, authorId: tx.ctx.actorId! },
      order: { heldOn: 'DESC', createdAt: 'DESC', id: 'ASC' },
    });
  }

  /** Answers the patient's id; the same form sent again writes nothing. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async write(tx: Transaction, input: WriteCounselingNoteInput): Promise<Id> {
    authorize(tx.ctx, 'plan:write');
    const given = parseInput(writeSchema, input);
    const { facilityId } = await this.patients.lock(tx, given.patientId);
    const before = await tx.repo(CounselingNote).findOne({ submitId: given.submitId });
    if (before) return before.patientId;
    const { timeZone } = await this.facilities.get(tx, facilityId);
    if (given.heldOn > localDateOf(await tx.now(), timeZone))
      throw badInput('input.heldOn', 'This session lies ahead. Choose the day on which it was held.');
    await tx.repo(CounselingNote).insert({ ...given, authorId: tx.ctx.actorId! });
    await tx.changed('sharing');
    return given.patientId;
  }

  /**
   * Lets notes out to somebody whom a consent for counseling notes names (42 CFR 2.31(b)); together with nothing else.
   * @throws AppError DISCLOSURE_REFUSED, FORBIDDEN, BAD_INPUT; NOT_FOUND for a note of anybody else
   */
  async release(tx: Transaction, input: ReleaseCounselingNotesInput): Promise<Released<CounselingNote[]>> {
    authorize(tx.ctx, 'plan:write');
    const { noteIds, partyId, ...wish } = parseInput(releaseSchema, input);
    await this.patients.summary(tx, wish.patientId);
    // The wall shows the actor's own, and those in their custody that they opened.
    const shown = await tx.repo(CounselingNote).find({ where: { patientId: wish.patientId } });
    const chosen = shown.filter(({ id }) => noteIds.includes(id));
    if (chosen.length < noteIds.length) throw notFound();
    const days = [...new Set(chosen.map(({ heldOn }) => heldOn))].toSorted();
    return this.gate.release(
      tx,
      {
        ...{ ...wish, basis: 'consent', recipient: { partyId }, categories: ['counseling_notes'], means: 'print' },
        words: `${chosen.length} counseling notes, sessions from ${days[0]} to ${days.at(-1)}`,
      },
      () => Promise.resolve(chosen),
    );
  }
}
