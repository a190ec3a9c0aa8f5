import type { Id } from '@stepwell/kernel/ids';
import { badInput, notFound } from '@stepwell/kernel/errors';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { GroupPaperType, GroupRoomMemberType } from './group-room.graphql';

/** SQL of the addenda of an entry `e`, as JSON. */
export const ADDENDA = `(
  select coalesce(json_agg(json_build_object('id', x.id, 'text', x.text, 'createdAt', x.created_at,
      'author', w.display_name || coalesce(', ' || x.author_title, '')) order by x.created_at, x.id), '[]')
  from group_addenda x join staff_members w on w.organization_id = x.organization_id and w.id = x.author_id
  where x.organization_id = e.organization_id and x.entry_id = e.id)`;

/** SQL of what says that an entry `e` comes from paper, as JSON; null where it was written here. */
export const PAPER = `(
  select json_build_object('author', e.paper_author, 'writtenAt', e.paper_written_at, 'enteredAt', e.paper_entered_at,
    'enteredByName', w.display_name)
  from staff_members w where w.organization_id = e.organization_id and w.id = e.paper_entered_by_id)`;

const MEMBERS = `
  select m.patient_id as "patientId", m.display_name as "displayName", m.precautions, m.goals,
    m.plan_lines as "planLines", e.id as "entryId", e.attendance, e.minutes, e.sentence, e.goal_id as "goalId",
    e.element_id as "elementId", e.element_words as "elementWords", e.absence_reason as "absenceReason",
    case when e.id is null then '[]' else ${ADDENDA} end as addenda, ${PAPER} as paper
  from app.session_members($2) m
  left join group_entries e on e.organization_id = $1 and e.session_id = $2 and e.patient_id = m.patient_id
  order by m.display_name, m.patient_id`;

type MemberRow = Omit<GroupRoomMemberType, 'addenda' | 'paper'> & {
  paper: WrittenPaper | null;
  addenda: (Omit<GroupRoomMemberType['addenda'][number], 'createdAt'> & { createdAt: string })[];
};

/** The members of a session as the database lets its leader see them; each is noted in the audit trail. */
export async function readMembers(tx: Transaction, sessionId: Id): Promise<GroupRoomMemberType[]> {
  const rows = await tx.query<MemberRow>(MEMBERS, [tx.ctx.organizationId, sessionId]);
  tx.saw(...rows.map((row) => row.patientId));
  return rows.map((row) => ({ ...row, addenda: dated(row.addenda), paper: datedPaper(row.paper) }));
}

/** The mark of paper as JSON brings it. */
export type WrittenPaper = Omit<GroupPaperType, 'writtenAt' | 'enteredAt'> & { writtenAt: string; enteredAt: string };

/** Its JSON dates as dates. */
export function datedPaper(paper: WrittenPaper | null): GroupPaperType | null {
  return paper && { ...paper, writtenAt: new Date(paper.writtenAt), enteredAt: new Date(paper.enteredAt) };
}

/** JSON dates as dates. */
export function dated<Row extends { createdAt: string }>(
  rows: readonly Row[],
): (Omit<Row, 'createdAt'> & { createdAt: Date })[] {
  return rows.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }));
}

/** Gives every member of the session's day an entry who has none yet. */
export async function enterMembers(tx: Transaction, sessionId: Id): Promise<void> {
  const rows = await tx.query<{ patientId: Id }>(
    `insert into group_entries (organization_id, session_id, patient_id)
     select $1, $2, m.patient_id from app.session_members($2) m
     where m.patient_id not in (select e.patient_id from group_entries e where e.organization_id = $1 and e.session_id = $2)
     on conflict (organization_id, session_id, patient_id) do nothing
     returning patient_id as "patientId"`,
    [tx.ctx.organizationId, sessionId],
  );
  tx.saw(...rows.map((row) => row.patientId));
}

/** Words of the line that is named, as the member's active plan has them; null where it has none such. */
const NAMED_LINE = `(
  select l->>'text' from jsonb_array_elements(m.plan_lines) l where l->>'id' = x."elementId" limit 1)`;

/** One line as it is to stand. */
export interface EntryLine {
  patientId: Id;
  attendance: string | null;
  minutes: number | null;
  sentence: string | null;
  goalId: Id | null;
  elementId: string | null;
  absenceReason: string | null;
}

/**
 * Writes these lines in one statement. @throws AppError NOT_FOUND when one of them belongs to nobody in the room, BAD_INPUT
 * when it cites another's goal or a line that is not in the active plan; a line that it named before stays nameable
 */
export async function writeEntries(tx: Transaction, sessionId: Id, lines: readonly EntryLine[]): Promise<void> {
  if (lines.length === 0) return;
  const written = await tx.query<{ patientId: Id }>(
    `update group_entries e set attendance = x.attendance, minutes = x.minutes, sentence = x.sentence,
       goal_id = x."goalId", absence_reason = x."absenceReason", element_id = x."elementId",
       plan_id = case when x."elementId" = e.element_id then e.plan_id when x."elementId" is not null then m.plan_id end,
       element_words = case when x."elementId" = e.element_id then e.element_words
         when x."elementId" is not null then ${NAMED_LINE} end
     from jsonb_to_recordset($3::jsonb) as x ("patientId" uuid, attendance text, minutes smallint, sentence text,
       "goalId" uuid, "elementId" text, "absenceReason" text)
     join app.session_members($2) m on m.patient_id = x."patientId"
     where e.organization_id = $1 and e.session_id = $2 and e.patient_id = x."patientId"
       and (x."goalId" is null or m.goals @> jsonb_build_array(jsonb_build_object('id', x."goalId")))
       and (x."elementId" is null or x."elementId" = e.element_id or ${NAMED_LINE} is not null)
     returning e.patient_id as "patientId"`,
    [tx.ctx.organizationId, sessionId, JSON.stringify(lines)],
  );
  tx.saw(...written.map((row) => row.patientId));
  if (written.length < lines.length) await refuseLines(tx, sessionId, lines);
}

/** Marks entries as taken over from paper by whoever acts now. */
export async function markPaper(
  tx: Transaction,
  sessionId: Id,
  paper: { author: string; submitId: Id; lines: readonly { patientId: Id; writtenAt: Date }[] },
): Promise<void> {
  await tx.query(
    `update group_entries e set paper_author = $3, paper_submit_id = $4, paper_written_at = x."writtenAt",
       paper_entered_by_id = $5, paper_entered_at = app.now()
     from jsonb_to_recordset($6::jsonb) as x ("patientId" uuid, "writtenAt" timestamptz)
     where e.organization_id = $1 and e.session_id = $2 and e.patient_id = x."patientId"`,
    [tx.ctx.organizationId, sessionId, paper.author, paper.submitId, tx.ctx.actorId, JSON.stringify(paper.lines)],
  );
}

async function refuseLines(tx: Transaction, sessionId: Id, lines: readonly EntryLine[]): Promise<never> {
  const members = new Map((await readMembers(tx, sessionId)).map((member) => [member.patientId, member]));
  if (lines.some(({ patientId }) => !members.has(patientId))) throw notFound();
  const at = lines.findIndex(
    ({ patientId, goalId }) => goalId !== null && !members.get(patientId)!.goals.some(({ id }) => id === goalId),
  );
  if (at >= 0) throw badInput(`input.entries.${at}.goalId`, 'Choose one of this patient’s goals.');
  const unnamed = lines.findIndex(({ patientId, elementId }) => {
    const { planLines, elementId: named } = members.get(patientId)!;
    return elementId !== null && elementId !== named && !planLines.some(({ id }) => id === elementId);
  });
  throw badInput(
    `input.entries.${unnamed}.elementId`,
    'This line is not in the active plan of this patient. Choose another one.',
  );
}
