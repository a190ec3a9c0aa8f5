import type { Channel, ConsentPurpose, Language } from '@stepwell/kernel/words';

/**
 * Version of the words below; stands in every consent, so a change of words needs a new version that sorts after those
 * before. What was read out for follow-ups before `channel-2027-01` spoke of the weeks ahead, in care or after it: such a
 * consent counts for both (`app.consent_covers`, decision 0104).
 */
export const WORDING_VERSION = 'channel-2027-01';

type Words = Record<Language, string>;

const sms: Words = {
  en:
    'You agree that we send text messages to this number. Message and data rates may apply. Reply STOP to end them at any ' +
    'time, HELP for help. You do not have to agree; your care does not depend on it.',
  es:
    'Usted acepta que enviemos mensajes de texto a este número. Pueden aplicarse tarifas de mensajes y datos. Responda ' +
    'STOP para terminarlos cuando quiera, HELP para pedir ayuda. No tiene que aceptar; su atención no depende de ello.',
};
const email: Words = {
  en:
    'You agree that we send e-mail to this address. You can end this at any time by telling us. You do not have to agree; ' +
    'your care does not depend on it.',
  es:
    'Usted acepta que enviemos correos a esta dirección. Puede terminarlo cuando quiera avisándonos. No tiene que aceptar; ' +
    'su atención no depende de ello.',
};
const purposes: Record<ConsentPurpose, Words> = {
  follow_up: {
    en: 'While you are in our care, we use it to ask how you are: a few short messages, each with a private link.',
    es: 'Mientras esté a nuestro cuidado, lo usamos para preguntarle cómo está: unos mensajes cortos, cada uno con un enlace privado.',
  },
  after_discharge: {
    en:
      'After you leave our care, we use it to ask how you are: a few short messages in the year after, each with a private ' +
      'link. This is asked apart from messages while you are with us.',
    es:
      'Cuando ya no esté a nuestro cuidado, lo usamos para preguntarle cómo está: unos mensajes cortos durante el año ' +
      'siguiente, cada uno con un enlace privado. Se pregunta aparte de los mensajes de ahora.',
  },
  access_link: {
    en: 'We use it to send you a private link when you or the person who cares for you asks for one.',
    es: 'Lo usamos para enviarle un enlace privado cuando usted o la persona que le atiende lo pida.',
  },
};

/** The sentences that are read to the patient, or that they read, before they agree. */
export function consentWording(channel: Channel, purpose: ConsentPurpose, language: Language): string {
  const words = channel === 'sms' ? sms : email;
  return `${words[language]} ${purposes[purpose][language]}`;
}

/** Read out as well where the patient lets texts ask for a number. */
export const numbersWording: Words = {
  en:
    'If you wish, a text may also ask you to answer with a number alone, from 0 (no craving) to 10 (the strongest). The text ' +
    'never says what the number means. Only where nobody else uses this phone.',
  es:
    'Si lo desea, un mensaje también puede pedirle que responda solo con un número, de 0 (sin ansias) a 10 (las más ' +
    'fuertes). El mensaje nunca dice qué significa el número. Solo si nadie más usa este teléfono.',
};

/** Whether messages of this kind could be answered by a number. */
export function mayAskNumbers(channel: Channel, purpose: ConsentPurpose): boolean {
  return channel === 'sms' && purpose !== 'access_link';
}
