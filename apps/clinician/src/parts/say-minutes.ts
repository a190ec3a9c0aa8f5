/** "8 min", "3 hr" or "2 days": minutes in the one unit in which people would say them. */
export function sayMinutes(minutes: number, locale: string): string {
  const [unit, size] =
    minutes < 90 ? (['minute', 1] as const) : minutes < 36 * 60 ? (['hour', 60] as const) : (['day', 1440] as const);
  const unitDisplay = unit === 'day' ? 'long' : 'short';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 0 }).format(
    Math.max(1, Math.round(minutes / size)),
  );
}
