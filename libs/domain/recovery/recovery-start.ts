import { badInput } from '@stepwell/kernel/errors';

/** Refuses a start of recovery that can only be a typing error; `today` is the patient's day. @throws AppError BAD_INPUT */
export function refuseImplausibleStart(startedOn: string, today: string): void {
  if (startedOn > today) throw badInput('input.startedOn', 'This day lies ahead.');
  if (startedOn < '1930-01-01') throw badInput('input.startedOn', 'This day is too long ago. Check the year.');
}
