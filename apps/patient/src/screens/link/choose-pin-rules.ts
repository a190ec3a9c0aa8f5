import { isWeakPin, PIN_LENGTH } from './pin';

/** What is typed on the screen where a PIN is chosen. */
export interface PinFields {
  code: string;
  pin: string;
  again: string;
}

/** Keys of the sentences for a field that has to be changed. */
export type PinProblem = 'codeMissing' | 'pinMissing' | 'weak' | 'differs' | 'refused';

/** The fields that have to be changed before the PIN can be sent; empty when it can. */
export function findPinProblems({ code, pin, again }: PinFields): Partial<Record<keyof PinFields, PinProblem>> {
  const problems: Partial<Record<keyof PinFields, PinProblem>> = {};
  if (!code.trim()) problems.code = 'codeMissing';
  if (pin.length < PIN_LENGTH) problems.pin = 'pinMissing';
  else if (isWeakPin(pin)) problems.pin = 'weak';
  else if (again !== pin) problems.again = 'differs';
  return problems;
}
