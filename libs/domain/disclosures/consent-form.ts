import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import type { Language } from '@stepwell/kernel/words';
import { categoryLabels, classLabels, purposeLabels } from './sharing-labels';
import { recipientClasses, type ConsentType, type DisclosurePurpose } from './sharing-words';
import type { InformationCategory, RecipientClass, RecipientRole } from './sharing-words';

/** Version of the form's words below; a change of words needs a new one. */
export const FORM_VERSION = 'consent-2026-12';
/** Version of the statement about revoking, with what can't be called back. */
export const REVOCATION_WORDING = 'revocation-2026-11';
/** Version of the statement about what recipients may pass on. */
export const REDISCLOSURE_WORDING = 'redisclosure-2026-11';
/** Version of the statement about what follows from not signing. */
export const REFUSAL_WORDING = 'refusal-2026-11';

/** A paragraph of the form under its heading. */
export interface FormSection {
  heading: string;
  text: string;
}

/** What a form says that differs from consent to consent. */
export interface FormParts {
  type: ConsentType;
  language: Language;
  patientName: string;
  discloser: string;
  information: string;
  categories: readonly InformationCategory[];
  parties: readonly { name: string; role: RecipientRole; affiliation: string | null }[];
  recipientClasses: readonly RecipientClass[];
  purposes: readonly DisclosurePurpose[];
  purposeWords: string;
  expiresOn: string | null;
  expiresEvent: string | null;
  /** A minor's guardian signs as well. */
  guardianAsked: boolean;
}

/** Whether a consent must speak of redisclosure: it reaches providers, plans or contractors, who may pass on more than others. */
export function speaksOfRedisclosure(parts: Pick<FormParts, 'type' | 'parties'>): boolean {
  return parts.type === 'tpo' || parts.parties.some(({ role }) => recipientClasses.some((each) => each === role));
}

/** Every word of the form, in its order, in the language that the patient reads or hears. */
export function consentSections(parts: FormParts): FormSection[] {
  const w = words[parts.language];
  const list = (items: readonly string[]): string => items.map((item) => `• ${item}`).join('\n');
  const recipients = [
    ...parts.parties.map(({ name, affiliation }) => [name, affiliation].filter(Boolean).join(', ')),
    ...parts.recipientClasses.map((each) => classLabels[parts.language][each]),
  ];
  const labels = parts.categories.map((each) => categoryLabels[parts.language][each]);
  const until = parts.expiresOn
    ? w.untilDay(DateTime.fromISO(parts.expiresOn).setLocale(parts.language).toLocaleString(DateTime.DATE_FULL))
    : parts.expiresEvent
      ? w.untilEvent(parts.expiresEvent)
      : w.noEnd;
  return [
    { heading: w.who, text: w.whoText(parts.patientName, parts.discloser) },
    { heading: w.what, text: `${parts.information}\n${list(labels)}` },
    { heading: w.whom, text: list(recipients) },
    {
      heading: w.why,
      text: `${parts.purposeWords}\n${list(parts.purposes.map((each) => purposeLabels[parts.language][each]))}`,
    },
    { heading: w.howLong, text: until },
    { heading: w.changeMind, text: w.changeMindText },
    ...(speaksOfRedisclosure(parts) ? [{ heading: w.passedOn, text: w.passedOnText }] : []),
    ...(parts.type === 'tpo' ? [{ heading: w.ifNo, text: w.ifNoTpo }] : [{ heading: w.ifNo, text: w.ifNoText }]),
    ...(parts.type === 'proceedings' ? [{ heading: w.apart, text: w.proceedingsText }] : []),
    ...(parts.type === 'counseling_notes' ? [{ heading: w.apart, text: w.notesText }] : []),
    ...(parts.type === 'criminal_justice' ? [{ heading: w.apart, text: w.supervisionText }] : []),
    ...(parts.guardianAsked ? [{ heading: w.guardian, text: w.guardianText }] : []),
    { heading: w.signing, text: w.signingText },
  ];
}

/** SHA-256 of the words, in hexadecimal: what is signed is what was read. */
export function formHash(sections: readonly FormSection[]): string {
  const text = JSON.stringify(sections.map(({ heading, text: paragraph }) => [heading, paragraph]));
  return createHash('sha256').update(text).digest('hex');
}

const en = {
  who: 'Who may share',
  whoText: (patient: string, discloser: string) => `${patient} allows this to be shared by: ${discloser}`,
  what: 'What may be shared',
  whom: 'With whom',
  why: 'What for',
  howLong: 'How long',
  untilDay: (day: string) => `Through ${day}. After that day nothing more is shared.`,
  untilEvent: (event: string) => `Until this happens: ${event}. After that nothing more is shared.`,
  noEnd: 'It has no last day. It ends when you take it back.',
  changeMind: 'You can change your mind',
  changeMindText:
    'You can take this back at any time. Tell us in writing, or use your private link on your phone. From that moment we ' +
    'stop sharing. We can’t call back what was shared before, and somebody who already acted because of your yes may keep ' +
    'relying on it for that act.',
  passedOn: 'What may happen with it',
  passedOnText:
    'Those who treat you, pay for your care or run this program may pass on what they get, as the health privacy rules ' +
    'allow. Even then it can’t be used against you in a court case or hearing unless you agree in writing or a court orders it.',
  ifNo: 'If you do not sign',
  ifNoTpo:
    'You may say no. Then those who treat you elsewhere may not know of your care here, and if nobody may be told for ' +
    'payment, you may be asked to pay yourself.',
  ifNoText: 'You may say no. Then nobody named here learns anything from us. We still care for you.',
  apart: 'This paper stands alone',
  proceedingsText: 'It is only for a legal proceeding. It is not part of any other consent.',
  notesText: 'It is only for notes that your counselor keeps apart. It is not part of any other consent.',
  supervisionText:
    'It is for a case in which treatment was made a condition. What they get may be used only for their work on that case.',
  guardian: 'Your parent or guardian',
  guardianText:
    'You are under 18, so your parent or guardian has to sign this too, after you. Nothing is shared before you both did.',
  signing: 'Your name',
  signingText:
    'With your name you say that you read this, or that it was read to you, and that you agree. You get a copy.',
};

const es: typeof en = {
  who: 'Quién puede compartir',
  whoText: (patient, discloser) => `${patient} permite que comparta esto: ${discloser}`,
  what: 'Qué se puede compartir',
  whom: 'Con quién',
  why: 'Para qué',
  howLong: 'Por cuánto tiempo',
  untilDay: (day) => `Hasta el ${day} inclusive. Después no se comparte nada más.`,
  untilEvent: (event) => `Hasta que pase esto: ${event}. Después no se comparte nada más.`,
  noEnd: 'No tiene último día. Termina cuando usted lo retira.',
  changeMind: 'Usted puede cambiar de opinión',
  changeMindText:
    'Puede retirar esto cuando quiera. Díganoslo por escrito o use su enlace privado en el teléfono. Desde ese momento ' +
    'dejamos de compartir. No podemos recuperar lo que ya se compartió, y quien ya actuó por su sí puede seguir ' +
    'apoyándose en él para ese acto.',
  passedOn: 'Qué puede pasar con esto',
  passedOnText:
    'Quienes le atienden, pagan su atención o hacen funcionar este programa pueden pasar lo que reciben, como lo permiten ' +
    'las reglas de privacidad de la salud. Aun así no se puede usar contra usted en un juicio o una audiencia, a menos que ' +
    'usted lo acepte por escrito o lo ordene un tribunal.',
  ifNo: 'Si no firma',
  ifNoTpo:
    'Puede decir que no. Entonces quienes le atienden en otro lugar quizá no sepan de su atención aquí, y si a nadie se le ' +
    'puede avisar para el pago, quizá le pidan pagar a usted.',
  ifNoText:
    'Puede decir que no. Entonces nadie de los nombrados aquí sabe nada por nosotros. Le seguimos atendiendo igual.',
  apart: 'Este papel va solo',
  proceedingsText: 'Es solo para un proceso legal. No forma parte de ningún otro permiso.',
  notesText: 'Es solo para notas que su consejero guarda aparte. No forma parte de ningún otro permiso.',
  supervisionText:
    'Es para una causa en la que el tratamiento es una condición. Lo que reciban solo se puede usar para su trabajo en esa causa.',
  guardian: 'Su madre, padre o tutor',
  guardianText:
    'Usted tiene menos de 18 años, así que su madre, padre o tutor también tiene que firmar esto, después de usted. No se ' +
    'comparte nada antes de que firmen los dos.',
  signing: 'Su nombre',
  signingText: 'Con su nombre dice que leyó esto, o que se lo leyeron, y que está de acuerdo. Recibe una copia.',
};

const words: Record<Language, typeof en> = { en, es };
