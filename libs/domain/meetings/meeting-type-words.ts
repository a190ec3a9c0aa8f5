import { languageCodes } from './meeting-languages';
import type { OwnMeetingType } from './own-path.entity';

/** What a type code means, in words. */
export interface TypeWords {
  en: string;
  es: string;
}

type Words = Readonly<Record<string, TypeWords>>;

/** `CODE english | spanish`, one a line. */
function words(lines: string): Words {
  const entries = lines
    .trim()
    .split('\n')
    .map((line): [string, TypeWords] => {
      const [, code, en, es] = /^\s*(\S+) (.+) \| (.+)$/.exec(line)!;
      return [code!, { en: en!, es: es! }];
    });
  return Object.fromEntries(entries);
}

/** Codes whose meaning is a language, with its tag. */
function languages(tags: Readonly<Record<string, string>>): Words {
  const en = new Intl.DisplayNames('en', { type: 'language' });
  const es = new Intl.DisplayNames('es', { type: 'language' });
  const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  return Object.fromEntries(
    Object.entries(tags).map(([code, tag]) => [code, { en: capital(en.of(tag)!), es: capital(es.of(tag)!) }]),
  );
}

const shared = words(`
  M Men | Hombres
  W Women | Mujeres
  X Wheelchair access | Acceso en silla de ruedas
  S Spanish | Español
  MED Meditation | Meditación
  LIT Literature | Literatura`);

// "Held online" is written so in every fellowship, also in one without published codes.
const everywhere = words('ONL Online | En línea');

const openAndClosed = words(`
  O Open: anyone may come | Abierta: puede venir cualquiera
  C Closed: for those who want to stop | Cerrada: para quien quiere dejarlo`);

const common = words(`
  D Discussion | Conversación
  SP Speaker | Orador
  BE Newcomers | Recién llegados
  Y Young people | Jóvenes`);

const likeAlcoholicsAnonymous: Words = {
  ...shared,
  ...openAndClosed,
  ...common,
  ...words(`
  B Book study | Estudio del libro
  12X12 Twelve steps and twelve traditions | Doce pasos y doce tradiciones
  ST Step study | Estudio de pasos
  G Gay | Gay
  L Lesbian | Lesbiana
  LGBTQ LGBTQ | LGBTQ`),
};

const alcoholicsAnonymous: Words = {
  ...likeAlcoholicsAnonymous,
  ...languages(languageCodes['AA']!),
  ...words(`
  11 Eleventh step, meditation | Undécimo paso, meditación
  A Secular | Laica
  ABSI As Bill Sees It | Como lo ve Bill
  AL At the same time as Alateen | A la vez que Alateen
  AL-AN At the same time as Al-Anon | A la vez que Al-Anon
  ASL American Sign Language | Lengua de señas americana
  B Big Book | Libro Grande
  BA Babysitting | Cuidado de niños
  BI Bisexual | Bisexual
  BRK Breakfast | Desayuno
  CAN Candlelight | A la luz de las velas
  CF Children are welcome | Se puede venir con niños
  DB Collection online | Colecta en línea
  DD Dual diagnosis | Diagnóstico doble
  DR Daily Reflections | Reflexiones diarias
  FF No fragrances | Sin perfumes
  GR Grapevine | Grapevine o La Viña
  H Birthdays | Aniversarios
  LS Living Sober | Viviendo sobrio
  N Native American | Indígenas de Norteamérica
  NB Non-binary | No binario
  NDG Indigenous | Pueblos indígenas
  OUT Outdoors | Al aire libre
  P Professionals | Profesionales
  POA Proof of attendance | Comprobante de asistencia
  POC People of color | Personas de color
  SEN Seniors | Personas mayores
  SM Smoking allowed | Se puede fumar
  T Transgender | Transgénero
  TC Place closed for now | Lugar cerrado por ahora
  TR Tradition study | Estudio de tradiciones
  XB Accessible bathroom | Baño accesible
  XT Cross talk allowed | Se permite responder a otros`),
};

const narcoticsAnonymous: Words = {
  ...shared,
  ...openAndClosed,
  ...words(`
  DISC Discussion | Conversación
  TOP Topic | Tema
  QA Questions and answers | Preguntas y respuestas
  BT Basic Text | Texto básico
  IP Pamphlets | Folletos
  IW It Works: How and Why | Funciona: cómo y por qué
  JFT Just for Today | Sólo por hoy
  LC Living Clean | Vivir limpios
  SPAD A Spiritual Principle a Day | Un principio espiritual al día
  SPK Speaker | Orador
  STEP Step study | Estudio de pasos
  TRAD Tradition study | Estudio de tradiciones
  SWG Step working guides | Guías para trabajar los pasos
  BEG Newcomers | Recién llegados
  GL Gay and lesbian | Gays y lesbianas
  Y Young people | Jóvenes`),
};

const marijuanaAnonymous: Words = {
  ...shared,
  ...openAndClosed,
  ...common,
  ...words(`
  BB Book study | Estudio del libro
  LGBTQIA LGBTQIA | LGBTQIA
  NB Non-binary | No binario
  T Transgender | Transgénero`),
};

const alAnon: Words = {
  ...shared,
  ...words(`
  C Families and friends only | Sólo familias y amigos
  POA Parents of alcoholics | Padres de alcohólicos
  BE Newcomers | Recién llegados
  SP Speaker | Orador
  ST Step study | Estudio de pasos
  G Gay | Gay
  L Lesbian | Lesbiana
  T Transgender | Transgénero
  LGBTQIA LGBTQIA | LGBTQIA
  YA Young adults | Adultos jóvenes`),
};

const recoveryDharma: Words = {
  ...openAndClosed,
  ...words(`
  M Men | Hombres
  W Women | Mujeres
  BE Newcomers | Recién llegados
  BB Book study | Estudio del libro
  LGBTQ LGBTQ | LGBTQ
  MI Meditation | Meditación
  8F Eightfold path | Óctuple sendero
  IS Inquiry study | Estudio de indagación
  IW Inquiry writing | Escritura de indagación
  PR Process addictions | Adicciones de conducta
  CC Child care | Cuidado de niños
  DF Dogs welcome | Se admiten perros
  WA Wheelchair access | Acceso en silla de ruedas
  X Wheelchair access | Acceso en silla de ruedas`),
  ...languages(languageCodes['RECOVERY-DHARMA']!),
};

/** By the same fellowships as `meeting-types.ts`: a path without published codes has no words here either. */
const byFellowship: Readonly<Record<string, Words>> = {
  AA: alcoholicsAnonymous,
  CA: likeAlcoholicsAnonymous,
  GA: likeAlcoholicsAnonymous,
  CMA: likeAlcoholicsAnonymous,
  NA: narcoticsAnonymous,
  HA: narcoticsAnonymous,
  MA: marijuanaAnonymous,
  'AL-ANON': alAnon,
  'RECOVERY-DHARMA': recoveryDharma,
};

/**
 * What a code means in its fellowship, or null for one that is not in its dictionary and is shown as it is.
 * @param ownTypes the dictionary of an organization's own path
 */
export function wordsOfType(
  fellowship: string,
  code: string,
  ownTypes: readonly OwnMeetingType[] = [],
): TypeWords | null {
  const wanted = code.toUpperCase();
  const own = ownTypes.find((type) => type.code.toUpperCase() === wanted);
  if (own) return { en: own.en, es: own.es ?? own.en };
  for (const dictionary of [byFellowship[fellowship] ?? {}, everywhere])
    if (Object.hasOwn(dictionary, wanted)) return dictionary[wanted]!;
  return null;
}
