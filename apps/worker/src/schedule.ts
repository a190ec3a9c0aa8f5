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
  { name: 'auth.purge', everySeconds: 3_600, statement: 'select auth.purge()' },
];
