import type { RecurringWork } from '@stepwell/platform/outbox/recurring';

/** Every recurring job of the product. What is due for a patient is not here: that is rows of `due_work`. */
export const schedule: readonly RecurringWork[] = [
  {
    name: 'outbox.purge',
    everyMinutes: 60,
    // Handled rows are kept two weeks for questions; dead letters stay until somebody decides.
    statement: `delete from outbox where id in (
      select id from outbox where handled_at < app.now() - interval '14 days' limit 5000)`,
  },
  {
    name: 'directory.purge',
    everyMinutes: 24 * 60,
    // The last import of each feed stays, however old, and so does what somebody decides on.
    statement: `delete from directory_imports i where finished_at < app.now() - interval '90 days' and i.difference is null
      and exists (select from directory_imports n where n.feed_id = i.feed_id and n.id > i.id)`,
  },
  { name: 'auth.purge', everyMinutes: 60, statement: 'select auth.purge()' },
];
