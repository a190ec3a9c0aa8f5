const dates = new Map<string, Intl.DateTimeFormat>();
const distances = new Map<string, Intl.RelativeTimeFormat>();

/** Formatter of dates for a locale and options, made once: to make one takes as long as to draw the row it is for. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = dates.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  dates.set(key, made);
  return made;
}

/** Formatter of distances in time ("yesterday", "in 2 days") for a locale, made once. */
export function distanceFormat(locale: string): Intl.RelativeTimeFormat {
  const known = distances.get(locale);
  if (known) return known;
  const made = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  distances.set(locale, made);
  return made;
}
