import { randomUUID } from 'node:crypto';
import type { Id } from '@stepwell/kernel/ids';
import { buildOrganization, buildStaff } from '@stepwell/test/support/build-organization';
import { buildPatient } from '@stepwell/test/support/build-patient';
import type { FaultStage } from './fault-stage';

/** A safety item that has just been raised, with somebody on call and somebody behind them. */
export interface RaisedItem {
  itemId: Id;
  /** Mail addresses by step. */
  people: { first: string; backup: string };
}

/** Raises one, as a row that is due: what the worker begins with. */
export async function raiseItem(stage: FaultStage): Promise<RaisedItem> {
  const { host } = stage;
  const organization = await buildOrganization(host);
  const patient = await buildPatient(host, organization);
  const itemId = randomUUID();
  const people: Record<string, string> = {};
  for (const place of ['first', 'backup']) {
    const { actorId } = await buildStaff(host, organization.id, ['nurse']);
    const [member] = await stage.asSuperuser<{ email: string }>(
      `with shifts as (
         insert into on_call_shifts (organization_id, facility_id, place, staff_member_id, weekday, start_time, end_time)
         select $1, $2, $3, $4, day, '00:00', '00:00' from generate_series(0, 6) as day)
       select email from staff_members where id = $4`,
      [organization.id, organization.facility.id, place, actorId],
    );
    people[place] = member!.email;
  }
  await stage.asSuperuser(
    `with item as (
       insert into safety_items (organization_id, id, patient_id, facility_id, subject_id, reasons, holds_messages,
         next_step, next_step_at, raised_at)
       values ($1, $2, $3, $4, $2, '{urgent_call}', false, 'first', app.now(), app.now()))
     insert into due_work (organization_id, job, subject_id, due_at) values ($1, 'safety.page-on-call', $2, app.now())`,
    [organization.id, itemId, patient.id, organization.facility.id],
  );
  return { itemId, people: { first: people['first']!, backup: people['backup']! } };
}

/** Whom it paged, and what became of it. */
export function pagesOf(stage: FaultStage, { itemId }: RaisedItem): Promise<{ step: string; status: string }[]> {
  return stage.asSuperuser('select step, status from safety_pages where item_id = $1 order by created_at', [itemId]);
}
