import { backgroundInWords, backgroundItems } from '@stepwell/kernel/background-answers';
import type { FinishedPacket, WrittenAnswers } from '../intakes/packet-answers.service';
import type { KnownDetails, PhoneSafety } from '../patients/patient-details.service';
import type { PatientType } from '../patients/patients.graphql';

/** What of a packet has a place in the chart. */
export const packetFacts = [
  'preferred_name',
  'pronouns',
  'language',
  'other_language',
  'interpreter',
  'safe_hours',
  'shared_phone',
  'voicemail',
  'caller_id',
  'insurer',
  'member_id',
  ...backgroundItems,
  'substances',
  'substance_history',
  'emergency_contact',
  'person',
] as const;
/** One of them. */
export type PacketFact = (typeof packetFacts)[number];

type Substance = PatientType['primarySubstances'][number];

/** Somebody whom the patient lets us talk to. */
export interface PersonToTalkTo {
  name: string;
  relation: string;
  phone: string | null;
  may: string;
  /** YYYY-MM-DD. */
  until: string;
}

/** What a chart would become by one fact. */
export interface FactChange {
  patient?: Partial<Pick<PatientType, 'preferredName' | 'pronouns' | 'language' | 'primarySubstances'>>;
  details?: Partial<KnownDetails>;
  phone?: Partial<PhoneSafety>;
  /** Whether a message may be left on the machine of the phone. */
  voicemail?: boolean;
  person?: PersonToTalkTo;
}

/** One fact in words, with what taking it changes. */
export interface ReadFact {
  field: PacketFact;
  /** Which person; 0 for all else. */
  position: number;
  words: string;
  change: FactChange;
}

/** Codes of the treatment-episode data set, as the chart says what brings somebody into care. */
const substanceOf: Record<string, Substance> = {
  2: 'alcohol',
  3: 'stimulants',
  4: 'cannabis',
  5: 'opioids',
  7: 'opioids',
  10: 'stimulants',
  13: 'benzodiazepines',
  19: 'other',
};

/** Reads out of a finished packet what has a place in the chart; what it does not say is left out. */
export function factsOf({ answers, rows }: FinishedPacket): ReadFact[] {
  return [
    ...[...personal(answers), ...background(answers), ...contactRules(answers), ...insurance(answers)],
    ...[...used(rows), ...emergency(rows), ...people(rows)],
  ];
}

function fact(field: PacketFact, words: string, change: FactChange, position = 0): ReadFact {
  return { field, position, words, change };
}

function personal(answers: WrittenAnswers): ReadFact[] {
  const found: ReadFact[] = [];
  const [name, pronouns] = [answers.get('preferred-name'), answers.get('pronouns')];
  if (name && name.value.length <= 100)
    found.push(fact('preferred_name', name.words, { patient: { preferredName: name.value } }));
  if (pronouns && pronouns.value.length <= 40)
    found.push(fact('pronouns', pronouns.words, { patient: { pronouns: pronouns.value } }));
  const [language, other, interpreter] = ['language', 'language-other', 'interpreter'].map((key) => answers.get(key));
  if (language?.value === 'en' || language?.value === 'es')
    found.push(fact('language', language.words, { patient: { language: language.value } }));
  if (language?.value === 'other' && other && other.value.length <= 60)
    found.push(fact('other_language', other.words, { details: { otherLanguage: other.value } }));
  if (interpreter)
    found.push(fact('interpreter', interpreter.words, { details: { wantsInterpreter: interpreter.value === 'true' } }));
  return found;
}

function contactRules(answers: WrittenAnswers): ReadFact[] {
  const found: ReadFact[] = [];
  const [from, until, shared] = ['safe-from', 'safe-until', 'shared-phone'].map((key) => answers.get(key));
  const [safeFrom, safeUntil] = [wholeTime(from?.value), wholeTime(until?.value)];
  if (safeFrom && safeUntil && safeFrom !== safeUntil)
    found.push(fact('safe_hours', hoursInWords(safeFrom, safeUntil), { phone: { safeFrom, safeUntil } }));
  if (shared) found.push(fact('shared_phone', shared.words, { phone: { isShared: shared.value === 'true' } }));
  const [voicemail, caller] = [answers.get('voicemail'), answers.get('caller-id')];
  if (voicemail?.value === 'none' || voicemail?.value === 'name')
    found.push(fact('voicemail', voicemail.words, { voicemail: voicemail.value === 'name' }));
  if (caller) found.push(fact('caller_id', caller.words, { details: { showsCallerId: caller.value === 'true' } }));
  return found;
}

function background(answers: WrittenAnswers): ReadFact[] {
  return backgroundItems.flatMap((item) => {
    const value = answers.get(item)?.value ?? null;
    const words = backgroundInWords(item, value);
    return words === null ? [] : [fact(item, words, { details: { [item]: value } })];
  });
}

function insurance(answers: WrittenAnswers): ReadFact[] {
  if (answers.get('insured')?.value !== 'true') return [];
  const [insurer, member] = [answers.get('insurer'), answers.get('member-id')];
  return [
    ...(insurer && insurer.value.length <= 100
      ? [fact('insurer', insurer.words, { details: { insurer: insurer.value } })]
      : []),
    ...(member && member.value.length <= 40
      ? [fact('member_id', member.words, { details: { memberId: member.value } })]
      : []),
  ];
}

function used(rows: FinishedPacket['rows']): ReadFact[] {
  const uses = (rows.get('substance') ?? []).flatMap((row) => {
    const [code, route, frequency, first] = ['substance-code', 'route', 'frequency', 'first-use'].map((key) =>
      row.get(key),
    );
    if (!code) return [];
    const words = [code.words, route?.words, frequency?.words, first && `first at ${first.words}`];
    return [
      {
        ...{ substance: code.value, route: route?.value ?? null, frequency: frequency?.value ?? null },
        ...{ firstUse: first?.value ?? null, words: words.filter(Boolean).join(', ') },
      },
    ];
  });
  if (uses.length === 0) return [];
  const kinds = [...new Set(uses.flatMap(({ substance }) => substanceOf[substance] ?? []))];
  return [
    ...(kinds.length > 0
      ? [fact('substances', substancesInWords(kinds), { patient: { primarySubstances: kinds } })]
      : []),
    fact('substance_history', uses.map(({ words }) => words).join('; '), { details: { substanceHistory: uses } }),
  ];
}

/** The first person to be called in an emergency: one of those whom the patient lets us talk to, so that nobody is written twice. */
function emergency(rows: FinishedPacket['rows']): ReadFact[] {
  const row = rows.get('person')?.find((each) => each.get('person-emergency')?.value === 'true');
  const [name, relation, phone] = ['name', 'relation', 'phone'].map((key) => row?.get(`person-${key}`));
  if (!name || name.value.length > 200 || !relation) return [];
  const words = [name.words, relation.words, phone?.words].filter(Boolean).join(', ');
  const contact = { name: name.value, relation: relation.value, phone: phone?.value ?? null, words };
  return [fact('emergency_contact', words, { details: { emergencyContact: contact } })];
}

function people(rows: FinishedPacket['rows']): ReadFact[] {
  return (rows.get('person') ?? []).flatMap((row, position) => {
    const [name, relation, phone, may, until] = ['name', 'relation', 'phone', 'may', 'until'].map((key) =>
      row.get(`person-${key}`),
    );
    if (!name || name.value.length > 200 || !relation || !may || !until) return [];
    const words = `${name.words}, ${relation.words}: ${may.words}, until ${until.words}`;
    const person = { name: name.value, relation: relation.value, phone: phone?.value ?? null, may: may.value };
    return [fact('person', words, { person: { ...person, until: until.value } }, position)];
  });
}

function wholeTime(time: string | undefined): string | null {
  if (!time || !/^\d{2}:\d{2}/.test(time)) return null;
  return `${time.slice(0, 5)}:00`;
}

/** Safe hours as staff read them. */
export function hoursInWords(from: string, until: string): string {
  return `${from.slice(0, 5)} to ${until.slice(0, 5)}`;
}

/** Substances as staff read them, in one order. */
export function substancesInWords(substances: readonly Substance[]): string {
  return [...substances].sort().join(', ');
}
