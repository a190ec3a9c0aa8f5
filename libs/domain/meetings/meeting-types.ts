import { meetingFormats, type MeetingFormat } from './meeting-words';
import type { OwnMeetingType } from './own-path.entity';

/** What type codes stand for, in the fellowship they were written in. */
export type FormatsOf = (fellowship: string, typeCodes: readonly string[]) => MeetingFormat[];

type Dictionary = Readonly<Record<string, MeetingFormat>>;

/** Codes that mean the same wherever they stand: who comes, access, language. */
const shared: Dictionary = {
  M: 'men',
  W: 'women',
  X: 'wheelchair',
  S: 'spanish',
  MED: 'meditation',
  LIT: 'literature',
};

const openAndClosed: Dictionary = { O: 'open', C: 'closed' };

const alcoholicsAnonymous: Dictionary = {
  ...shared,
  ...openAndClosed,
  D: 'discussion',
  B: 'literature',
  '12X12': 'literature',
  ABSI: 'literature',
  DR: 'literature',
  GR: 'literature',
  LS: 'literature',
  SP: 'speaker',
  ST: 'step',
  BE: 'beginners',
  '11': 'meditation',
  Y: 'young_people',
  G: 'lgbtq',
  L: 'lgbtq',
  LGBTQ: 'lgbtq',
  BI: 'lgbtq',
  T: 'lgbtq',
  NB: 'lgbtq',
  POA: 'proof_of_attendance',
};

/** Cocaine, Gamblers and Crystal Meth Anonymous share Alcoholics Anonymous' letters, but not `POA` and its book titles. */
const likeAlcoholicsAnonymous: Dictionary = {
  ...shared,
  ...openAndClosed,
  D: 'discussion',
  B: 'literature',
  '12X12': 'literature',
  SP: 'speaker',
  ST: 'step',
  BE: 'beginners',
  Y: 'young_people',
  G: 'lgbtq',
  L: 'lgbtq',
  LGBTQ: 'lgbtq',
};

const narcoticsAnonymous: Dictionary = {
  ...shared,
  ...openAndClosed,
  DISC: 'discussion',
  TOP: 'discussion',
  QA: 'discussion',
  BT: 'literature',
  IP: 'literature',
  IW: 'literature',
  JFT: 'literature',
  LC: 'literature',
  SPAD: 'literature',
  SPK: 'speaker',
  STEP: 'step',
  SWG: 'step',
  BEG: 'beginners',
  GL: 'lgbtq',
  Y: 'young_people',
};

const marijuanaAnonymous: Dictionary = {
  ...shared,
  ...openAndClosed,
  D: 'discussion',
  BB: 'literature',
  SP: 'speaker',
  BE: 'beginners',
  LGBTQIA: 'lgbtq',
  NB: 'lgbtq',
  T: 'lgbtq',
  Y: 'young_people',
};

/** Here `C` is "families and friends only" and `POA` "parents of alcoholics": neither is a closed meeting nor a slip. */
const alAnon: Dictionary = {
  ...shared,
  BE: 'beginners',
  SP: 'speaker',
  ST: 'step',
  G: 'lgbtq',
  L: 'lgbtq',
  T: 'lgbtq',
  LGBTQIA: 'lgbtq',
  YA: 'young_people',
};

const recoveryDharma: Dictionary = {
  M: 'men',
  W: 'women',
  ...openAndClosed,
  BE: 'beginners',
  BB: 'literature',
  LGBTQ: 'lgbtq',
  MI: 'meditation',
  ES: 'spanish',
  WA: 'wheelchair',
  // Not of its own dictionary, but written by lists that know the one of Alcoholics Anonymous.
  X: 'wheelchair',
};

/** What feeds that spell their types out write; these words mean the same in every fellowship. */
const spelledOut: Dictionary = {
  OPEN: 'open',
  CLOSED: 'closed',
  DISCUSSION: 'discussion',
  SPEAKER: 'speaker',
  LITERATURE: 'literature',
  'BIG BOOK': 'literature',
  '12 STEPS & 12 TRADITIONS': 'literature',
  'AS BILL SEES IT': 'literature',
  'DAILY REFLECTIONS': 'literature',
  'STEP MEETING': 'step',
  NEWCOMER: 'beginners',
  MEDITATION: 'meditation',
  MEN: 'men',
  WOMEN: 'women',
  'YOUNG PEOPLE': 'young_people',
  LGBTQ: 'lgbtq',
  GAY: 'lgbtq',
  LESBIAN: 'lgbtq',
  SPANISH: 'spanish',
  'WHEELCHAIR ACCESS': 'wheelchair',
  'OPEN MEETING': 'open',
  'CLOSED MEETING': 'closed',
  'MEN ONLY': 'men',
  "MEN'S GROUP": 'men',
  'WOMEN ONLY': 'women',
  "WOMEN'S GROUP": 'women',
  'LGBTQIAA+': 'lgbtq',
  'STEP STUDY': 'step',
  'STEPS / TRADITIONS': 'step',
  'LITERATURE STUDY': 'literature',
};

/**
 * The dictionary of each fellowship. The paths that are not here (Pills Anonymous, MARA, Nar-Anon, SMART Recovery,
 * LifeRing, Women for Sobriety) publish no codes that we know: theirs stay raw, and only spelled out words are read.
 */
const dictionaries: Readonly<Record<string, Dictionary>> = {
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

/** Formats that a meeting's type codes stand for in its own fellowship, in the catalogue's order; unknown codes add none. */
export function formatsOf(fellowship: string, typeCodes: readonly string[]): MeetingFormat[] {
  return formatsIn(dictionaries[fellowship] ?? {}, typeCodes);
}

/** The same by the dictionary of an organization's own path. */
export function ownFormatsOf(types: readonly OwnMeetingType[]): FormatsOf {
  const sorted = types.flatMap(({ code, format }) => (format ? [[code.toUpperCase(), format] as const] : []));
  const dictionary: Dictionary = Object.fromEntries(sorted);
  return (_fellowship, typeCodes) => formatsIn(dictionary, typeCodes);
}

function formatsIn(dictionary: Dictionary, typeCodes: readonly string[]): MeetingFormat[] {
  const found = new Set(
    typeCodes
      .map((code) => code.toUpperCase())
      .map((code) => [dictionary, spelledOut].find((each) => Object.hasOwn(each, code))?.[code]),
  );
  return meetingFormats.filter((format) => found.has(format));
}

/** Tells whether the codes of a feed say "held online"; written `ONL`, in lower case or spelled out, in every fellowship. */
export function saysOnline(typeCodes: readonly string[]): boolean {
  return typeCodes.some((code) => ['ONL', 'ONLINE MEETING'].includes(code.toUpperCase()));
}

/** Tells whether the codes of a feed say "location temporarily closed". */
export function saysClosedForNow(typeCodes: readonly string[]): boolean {
  return typeCodes.some((code) => code.toUpperCase() === 'TC');
}
