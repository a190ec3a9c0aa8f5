import type { Language } from '@stepwell/kernel/words';

/** Version of the words below; stands in every record of an answer to them, so a change of words needs a new version. */
export const VOICEMAIL_WORDING_VERSION = 'voicemail-2026-12';

/** What is read to the patient, or what they read, before they agree to messages on a machine. */
export const voicemailWording: Record<Language, string> = {
  en:
    'You agree that we leave a message on the voicemail of this number when you do not pick up. It says your first name, a ' +
    'name that does not tell who we are, and a number to call back; never what it is about. Others may hear it. You can end ' +
    'this at any time by telling us, or on your own page. You do not have to agree; your care does not depend on it.',
  es:
    'Usted acepta que dejemos un mensaje en el buzón de voz de este número cuando no conteste. Dice su nombre, un nombre que ' +
    'no revela quiénes somos y un número para llamar; nunca de qué se trata. Otras personas podrían oírlo. Puede terminarlo ' +
    'cuando quiera avisándonos, o en su propia página. No tiene que aceptar; su atención no depende de ello.',
};
