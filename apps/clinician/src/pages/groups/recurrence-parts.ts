/** The parts of an RRULE by name. */
export function partsOf(rule: string): Partial<Record<string, string>> {
  return Object.fromEntries(
    rule
      .replace(/^RRULE:/, '')
      .split(';')
      .map((part) => part.split('=', 2)),
  ) as Partial<Record<string, string>>;
}
