/** `tel:` address for a number as people write it, or undefined when there is nothing to dial. */
export function phoneLink(number: string | null | undefined): string | undefined {
  // Letters end the number ("415-555-0100 ext 4" dials the main number); pauses and codes of conferences stay.
  const dialled = (number ?? '').split(/[a-z]/i)[0]?.replace(/[^\d+,;*#]/g, '') ?? '';
  if (!/\d{3}/.test(dialled)) return undefined;
  return `tel:${dialled.replaceAll('#', '%23')}`;
}

/** The address of an online meeting when it is safe to open (https only), else undefined. */
export function meetingLink(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.protocol === 'https:' ? url.href : undefined;
}
