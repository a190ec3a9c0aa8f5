/** Digits of a PIN. */
export const PIN_LENGTH = 6;

/** Digits only, at most six: what is left of anything that was typed or pasted. */
export function readPin(typed: string): string {
  return typed.replace(/\D/g, '').slice(0, PIN_LENGTH);
}

/** True for PINs that a stranger tries first: one digit six times, or digits in a row up or down. */
export function isWeakPin(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, index) => (Number(digit) - Number(pin[index]) + 10) % 10);
  return steps.every((step) => step === steps[0]) && [0, 1, 9].includes(steps[0] ?? 0);
}
