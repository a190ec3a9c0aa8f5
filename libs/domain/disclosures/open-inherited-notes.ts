import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { PatientsService } from '../patients/patients.service';
import { chosenId, neededSubmitId } from './consent-input';
import { CounselingNoteOpening, openingGrounds } from './counseling-note-opening.entity';
import type { InheritedNotesType, OpenInheritedNotesInput } from './inherited-notes.graphql';
import { readSharing } from './sharing.repository';

/** How long an opening shows the notes, in minutes; ours. */
const OPEN_MINUTES = 60;

const schema = z.object({
  submitId: neededSubmitId,
  patientId: chosenId('This patient can’t be found.'),
  authorId: chosenId('Choose whose notes.'),
  ground: z.enum(openingGrounds),
  words: oneLine('What it rests on', 500),
});

// Only of those who left: whoever works here opens their own.
const INHERITED = `
  select c.author_id as "authorId", s.display_name as "authorName",
    (select max(o.closes_at) from counseling_note_openings o where o.organization_id = $1 and o.patient_id = $2
       and o.author_id = c.author_id and o.opened_by_id = $3 and o.closes_at > app.now()) as "openUntil",
    (select coalesce(json_agg(json_build_object('id', n.id, 'sessionKind', n.session_kind, 'heldOn', n.held_on,
         'text', n.text, 'createdAt', n.created_at) order by n.held_on desc, n.id), '[]')
       from counseling_notes n where n.organization_id = $1 and n.patient_id = $2 and n.author_id = c.author_id) as notes
  from counseling_note_custodians c
  join staff_members s on s.organization_id = $1 and s.id = c.author_id and s.status = 'deactivated'
  where c.organization_id = $1 and c.custodian_id = $3 order by s.display_name, c.author_id`;

/** Counseling notes of authors who left, for whom they were handed to: shut, until an opening says why. */
@Injectable()
export class OpenInheritedNotes {
  constructor(
    private readonly patients: PatientsService,
    private readonly facilities: FacilitiesService,
  ) {}

  /** Whose notes the actor keeps, with those of this patient that are open now. @throws AppError FORBIDDEN, NOT_FOUND */
  async of(tx: Transaction, patientId: Id): Promise<InheritedNotesType[]> {
    authorize(tx.ctx, 'team:supervise');
    if (!isId(patientId)) throw notFound();
    await this.patients.summary(tx, patientId);
    tx.saw(patientId);
    const rows = await tx.query<InheritedNotesType>(INHERITED, [tx.ctx.organizationId, patientId, tx.ctx.actorId]);
    return rows.map((row) => ({
      ...row,
      notes: row.notes.map((note) => ({ ...note, createdAt: new Date(note.createdAt) })),
    }));
  }

  /** Opens them for an hour; the row stays. @throws AppError FORBIDDEN; NOT_FOUND where they are not in the actor's custody; BAD_INPUT */
  async open(tx: Transaction, input: OpenInheritedNotesInput): Promise<Id> {
    authorize(tx.ctx, 'team:supervise');
    const { patientId, authorId, ...given } = parseInput(schema, input);
    const { facilityId } = await this.patients.lock(tx, patientId);
    if (await tx.repo(CounselingNoteOpening).findOne({ submitId: given.submitId })) return patientId;
    const kept = await this.of(tx, patientId);
    if (!kept.some((each) => each.authorId === authorId)) throw notFound();
    if (given.ground === 'consent') {
      const { timeZone } = await this.facilities.get(tx, facilityId);
      const { consents } = await readSharing(tx, patientId, timeZone);
      if (!consents.some(({ type, state }) => type === 'counseling_notes' && state === 'active'))
        throw badInput('input.ground', 'This patient has no living consent for counseling notes. Ask for one first.');
    }
    await tx.repo(CounselingNoteOpening).insert({
      ...{ ...given, patientId, authorId, openedById: tx.ctx.actorId! },
      closesAt: new Date((await tx.now()).getTime() + OPEN_MINUTES * 60_000),
    });
    await tx.changed('sharing');
    return patientId;
  }
}
