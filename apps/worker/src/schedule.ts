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
  { name: 'auth.purge', everyMinutes: 60, statement: 'select auth.purge()' },
];
