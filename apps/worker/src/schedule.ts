import type { RecurringWork } from '@stepwell/platform/outbox/recurring';

/** Every recurring job of the product. What is due for a patient is not here: that is rows of `due_work`. */
export const schedule: readonly RecurringWork[] = [
  { name: 'audit.seal', everySeconds: 10, statement: 'select app.seal_audit_log()' },
  {
    name: 'outbox.purge',
    everySeconds: 3_600,
    // Handled rows are kept two weeks for questions; dead letters stay until somebody decides.
    statement: `delete from outbox where id in (
      select id from outbox where handled_at < app.now() - interval '14 days' limit 5000)`,
  },
  {
    name: 'directory.purge',
    everySeconds: 24 * 3_600,
    // The last import of each feed stays, however old, and so does what somebody decides on.
    statement: `delete from directory_imports i where finished_at < app.now() - interval '90 days' and i.difference is null
      and exists (select from directory_imports n where n.feed_id = i.feed_id and n.id > i.id)`,
  },
  {
    name: 'patient-cards.tell',
    everySeconds: 1,
    // What is old becomes jobs, in sets; a mark that is still there after five minutes is told again.
    statement: `with marks as (
        select organization_id, id, patient_id from patient_card_marks
        where told_at is null or told_at < app.now() - interval '5 minutes' order by id limit 5000 for update skip locked),
      told as (
        update patient_card_marks m set told_at = app.now() from marks
        where m.organization_id = marks.organization_id and m.id = marks.id),
      patients as (
        select organization_id, patient_id, row_number() over (partition by organization_id) / 500 as part
        from (select distinct organization_id, patient_id from marks) one)
      insert into outbox (organization_id, queue, name, payload, request_id, priority)
      select organization_id, 'projection', 'patient-cards.refresh', jsonb_build_object('ids', jsonb_agg(patient_id)), 'cards', 7
      from patients group by organization_id, part`,
  },
  { name: 'auth.purge', everySeconds: 3_600, statement: 'select auth.purge()' },
];
