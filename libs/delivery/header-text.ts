/**
 * Makes a text safe for a mail header or a text message's first line: control characters, line breaks and marks that
 * turn or hide writing become spaces, and runs of spaces one.
 */
export function headerText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** An address as SMTP may carry it, or null when it is none: no spaces, quotes, brackets or control characters. */
export function plainMailbox(address: string): string | null {
  return address.length <= 254 &&
    /^[^\s"<>()[\],;:\\@\p{Cc}\p{Cf}]{1,64}@[^\s"<>()[\],;:\\@\p{Cc}\p{Cf}]+$/u.test(address)
    ? address
    : null;
}
