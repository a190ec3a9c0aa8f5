import type { TaskKind } from './task.entity';

/** Titles of tasks that the product raises, for staff: no name, no answer, nothing of a record in them. */
export const taskTitles: Record<TaskKind, string> = {
  call_request: 'Asked for a call',
  pin_locked: 'Locked out after wrong PINs: call and set a new code',
  delivery_unknown: 'A message may not have arrived: ask whether it did',
  delivery_failed: 'A message could not be delivered: check the address',
  high_craving: 'Reported strong craving: get in touch',
  group_place: 'Got a place in a group: say when it meets',
  lapse_told: 'Told of a lapse: get in touch',
  general: 'Task',
};
