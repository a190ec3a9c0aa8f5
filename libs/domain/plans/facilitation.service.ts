import { Injectable } from '@nestjs/common';
import { notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { FacilitationSessionType } from './facilitation.graphql';

/** A session with the name of who logged it. */
export type FacilitationView = FacilitationSessionType & { patientId: Id };

const SESSIONS = `
  select s.id, s.patient_id as "patientId", s.held_on::text as "heldOn", s.kind, s.topic, s.sober_days as "soberDays",
    s.meetings_attended as "meetingsAttended", s.meetings_reaction as "meetingsReaction", s.readings, s.slips, s.urges,
    s.sponsor_contact as "sponsorContact", s.material, s.tasks_done as "tasksDone", s.next_tasks as "nextTasks",
    s.element_words as "elementWords", m.display_name as "loggedByName", s.created_at as "createdAt",
    s.entered_in_error_at as "enteredInErrorAt", s.entered_in_error_reason as "enteredInErrorReason"
  from facilitation_sessions s
  join staff_members m on m.organization_id = s.organization_id and m.id = s.logged_by_id
  where s.organization_id = $1`;

/** Reads sessions of twelve-step facilitation. */
@Injectable()
export class Facilitation {
  /** A patient's sessions, the newest first, those entered in error among them. */
  async ofPatient(tx: Transaction, patientId: Id): Promise<FacilitationView[]> {
    if (!isId(patientId)) throw notFound();
    tx.saw(patientId);
    return tx.query<FacilitationView>(
      `${SESSIONS} and s.patient_id = $2 order by s.held_on desc, s.created_at desc limit 100`,
      [tx.ctx.organizationId, patientId],
    );
  }

  /** One session. @throws AppError NOT_FOUND */
  async view(tx: Transaction, id: Id): Promise<FacilitationView> {
    const [session] = await tx.query<FacilitationView>(`${SESSIONS} and s.id = $2`, [tx.ctx.organizationId, id]);
    if (!session) throw notFound();
    tx.saw(session.patientId);
    return session;
  }
}
