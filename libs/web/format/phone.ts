/** A number as people in the United States write it: "(408) 555-0142" for +14085550142; any other stays as it is written. */
export function sayPhone(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}

/** A phone number (E.164) in groups that people can read aloud: `+16025550144` is +1 602 555 0144. */
export function readablePhone(number: string): string {
  const american = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return american ? `+1 ${american.slice(1).join(' ')}` : number;
}
