/** `tel:` address for a number as people write it, or undefined when there is nothing to dial. */
export function phoneLink(number: string | null | undefined): string | undefined {
  // Letters end the number ("415-555-0100 ext 4" dials the main number); pauses and codes of conferences stay.
  const dialled = (number ?? '').split(/[a-z]/i)[0]?.replace(/[^\d+,;*#]/g, '') ?? '';
  if (!/\d{3}/.test(dialled)) return undefined;
  return `tel:${dialled.replaceAll('#', '%23')}`;
}

/** A number as people read it: "(408) 555-0142" for +14085550142; any other stays as it is written. */
export function sayPhone(number: string): string {
  return number.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}

/** The address of an online meeting when it is safe to open (https only), else undefined. */
export function meetingLink(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' ? url.href : undefined;
}
