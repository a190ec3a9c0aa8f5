import type { Language } from '@stepwell/kernel/words';

/** When somebody is there, as an answer may say it. */
export interface DutyWords {
  isNow: boolean;
  nextAt: Date | null;
  timeZone: string;
}

// Without accents in Spanish: a letter outside the GSM alphabet would more than double the price of a text.
type Words<Arguments extends unknown[]> = Record<Language, (...given: Arguments) => string>;

/** Where to turn now, and what may be hoped for from us: nothing that is not so. */
export const crisisAnswer: Words<[DutyWords | null]> = {
  en: (duty) => `Thank you for writing. Call or text 988 now. In danger, call 911. ${dutyWords(duty, 'en')}`,
  es: (duty) =>
    `Gracias por escribir. Llama al 988 (oprime 2) ahora. En peligro, llama al 911. ${dutyWords(duty, 'es')}`,
};

/** The one confirmation that is allowed. */
export const stopAnswer: Words<[string]> = {
  en: (sender) => `${sender}: you will get no more texts from us. Reply START to get them again.`,
  es: (sender) => `${sender}: no recibiras mas mensajes. Responde START para volver a recibirlos.`,
};

/** They come again. */
export const startAnswer: Words<[string]> = {
  en: (sender) => `${sender}: you will get texts again. Reply STOP to stop, HELP for help.`,
  es: (sender) => `${sender}: vuelves a recibir mensajes. Responde STOP para no recibir mas, HELP para ayuda.`,
};

/** Who writes, and how it ends; whoever is in need writes this word too. */
export const helpAnswer: Words<[string, string | null]> = {
  en: (sender, phone) =>
    `${sender}: automatic texts.${phone ? ` Call ${phone}.` : ''} Reply STOP to stop. If you need somebody now: 988, in danger 911.`,
  es: (sender, phone) =>
    `${sender}: mensajes automaticos.${phone ? ` Llama al ${phone}.` : ''} Responde STOP para no recibir mas. Si necesitas a alguien: 988, en peligro 911.`,
};

/** Nothing of whom it was meant for. */
export const wrongNumberAnswer: Record<Language, string> = {
  en: 'Sorry. You will get no more texts from us.',
  es: 'Disculpa. No recibiras mas mensajes.',
};

/** A number came as an answer. */
export const thanksAnswer: Record<Language, string> = {
  en: 'Thank you, it arrived.',
  es: 'Gracias, llego.',
};

/** A person reads it, and not at once. */
export const textAnswer: Record<Language, string> = {
  en: 'Thank you. A person reads this, but not at once. If you need somebody now: call or text 988, in danger call 911.',
  es: 'Gracias. Una persona lee esto, pero no en seguida. Si necesitas a alguien ahora: llama al 988, en peligro al 911.',
};

/** Nobody reads it before the organization is back. */
export const closedAnswer: Record<Language, string> = {
  en: 'Nobody reads texts here now. If you need somebody: call or text 988, in danger call 911.',
  es: 'Nadie lee mensajes aqui ahora. Si necesitas a alguien: llama al 988, en peligro al 911.',
};

function dutyWords(duty: DutyWords | null, language: Language): string {
  if (duty?.isNow) return language === 'en' ? 'Someone here is being told.' : 'Estamos avisando a alguien.';
  if (!duty?.nextAt)
    return language === 'en'
      ? 'This number is not watched around the clock.'
      : 'Nadie vigila este numero las 24 horas.';
  const when = sayWhen(duty.nextAt, duty.timeZone, language);
  return language === 'en' ? `Nobody here is on duty before ${when}.` : `Aqui no hay nadie de turno antes del ${when}.`;
}

function sayWhen(at: Date, timeZone: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-US' : 'es-US', {
    ...({ weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const),
    timeZone,
  })
    .format(at)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ');
}
