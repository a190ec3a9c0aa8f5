import type { MeetingLanguage } from '@stepwell/kernel/meeting-languages';

type Tags = Readonly<Record<string, MeetingLanguage>>;

/** Type codes that say in which language a meeting is held, with its BCP 47 tag, by the fellowship they are written in. */
export const languageCodes: Readonly<Record<string, Tags>> = {
  AA: {
    ...{ AF: 'af', AM: 'am', AR: 'ar', BG: 'bg', DA: 'da', DE: 'de', EL: 'el', EN: 'en', FA: 'fa', FI: 'fi', FR: 'fr' },
    ...{ HE: 'he', HI: 'hi', HR: 'hr', HU: 'hu', IS: 'is', ITA: 'it', JA: 'ja', KA: 'ka', KOR: 'ko', LT: 'lt' },
    ...{ ML: 'ml', MT: 'mt', NE: 'ne', NL: 'nl', NO: 'no', POL: 'pl', POR: 'pt', PUN: 'pa', RUS: 'ru', SK: 'sk' },
    ...{ SL: 'sl', SV: 'sv', TH: 'th', TL: 'fil', TUR: 'tr', UK: 'uk' },
  },
  'RECOVERY-DHARMA': { DA: 'da', DE: 'de', EN: 'en', ES: 'es', FI: 'fi', FR: 'fr', NL: 'nl', SV: 'sv', TH: 'th' },
};

/**
 * The condition that a meeting `m` is held in a language: Spanish is one of the formats, which lists of every fellowship
 * tell; the others are told by a code of its own fellowship, or spelled out in English.
 * @param hole puts a value among the parameters and answers its placeholder
 */
export function languageCondition(tag: MeetingLanguage, hole: (value: unknown) => string): string {
  if (tag === 'es') return `m.formats @> '{spanish}'`;
  const says = (codes: readonly string[]): string =>
    `exists (select from unnest(m.type_codes) c where upper(c) = any(${hole(codes)}::text[]))`;
  const spelledOut = new Intl.DisplayNames('en', { type: 'language' }).of(tag)!.toUpperCase();
  const coded = Object.entries(languageCodes).flatMap(([fellowship, known]) => {
    const codes = Object.keys(known).filter((code) => known[code] === tag);
    return codes.length > 0 ? [`m.fellowship = ${hole(fellowship)} and ${says(codes)}`] : [];
  });
  return `(${[says([spelledOut]), ...coded].join(' or ')})`;
}
