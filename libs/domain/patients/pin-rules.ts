const PIN = /^\d{6}$/;

/** Tells whether a text is six digits that are not among the first that anybody would try. */
export function isGoodPin(pin: string): boolean {
  if (!PIN.test(pin)) return false;
  const digits = [...pin].map(Number);
  return new Set(digits).size >= 3 && !isRepetition(pin) && !isRun(digits) && !isMirror(pin);
}

/** Tells whether a PIN spells a date, as year, month and day in any order people write them; `date` is YYYY-MM-DD. */
export function spellsDate(pin: string, date: string): boolean {
  const [year = '', month = '', day = ''] = date.split('-');
  const short = year.slice(2);
  return [month + day + short, day + month + short, short + month + day, year + month, month + year].includes(pin);
}

/** 121212, 123123. */
function isRepetition(pin: string): boolean {
  return pin.slice(0, 3) === pin.slice(3) || pin.slice(2) === pin.slice(0, 4);
}

/** 234567, 987654, 135790: the same step from digit to digit, also through zero. */
function isRun(digits: readonly number[]): boolean {
  const steps = digits.slice(1).map((digit, index) => (digit - digits[index]! + 10) % 10);
  return new Set(steps).size === 1;
}

/** 123321, 112233 and 332211 are runs in disguise. */
function isMirror(pin: string): boolean {
  const isPairs = /^(\d)\1(\d)\2(\d)\3$/.test(pin);
  return isPairs || pin === [...pin].reverse().join('');
}
