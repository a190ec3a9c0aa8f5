import type { Language } from '@stepwell/kernel/words';
import { SeededRandom } from './seeded-random';

/** An invented adult. Dates are days before today, so that the demo is never old. */
export interface Person {
  firstName: string;
  lastName: string;
  preferredName: string | null;
  pronouns: string | null;
  /** YYYY-MM-DD. */
  birthDate: string;
  language: Language;
  substances: ('opioids' | 'alcohol' | 'stimulants' | 'benzodiazepines' | 'cannabis' | 'gambling')[];
  levelOfCare:
    | 'detox'
    | 'residential'
    | 'partial_hospitalization'
    | 'intensive_outpatient'
    | 'outpatient'
    | 'recovery_support';
  /** Days since admission. */
  admittedDaysAgo: number;
  email: string | null;
  /** E.164, from the range that is kept for fiction. */
  phone: string | null;
}

const firstNames = [
  'Aaron',
  'Abby',
  'Adaeze',
  'Alma',
  'Andre',
  'Anh',
  'Ben',
  'Bianca',
  'Caleb',
  'Camila',
  'Chloe',
  'Damian',
  'Deepa',
  'Diego',
  'Eli',
  'Elena',
  'Emeka',
  'Erin',
  'Fatima',
  'Felix',
  'Gloria',
  'Grace',
  'Hank',
  'Hana',
  'Isaac',
  'Ivy',
  'Jamal',
  'Jolene',
  'Jorge',
  'Kai',
  'Keisha',
  'Kofi',
  'Leah',
  'Liam',
  'Luz',
  'Marcus',
  'Mei',
  'Nadia',
  'Nate',
  'Odalys',
  'Omar',
  'Paula',
  'Quinn',
  'Rafael',
  'Rosa',
  'Sean',
  'Sofia',
  'Tariq',
  'Tess',
  'Tyrone',
  'Uma',
  'Vera',
  'Wade',
  'Xiomara',
  'Yusuf',
  'Zoë',
] as const;

// Invented, so that no combination is the name of somebody who is treated somewhere.
const lastNames = [
  'Alderfen',
  'Ashgrove',
  'Bellwick',
  'Brambleton',
  'Castellane',
  'Corrowood',
  'Dunmarsh',
  'Elderbrook',
  'Fennimoor',
  'Garrowell',
  'Hathersage-Lin',
  'Hollowmere',
  'Ibarrondo',
  'Jessamy',
  'Kestrelton',
  'Larkspurn',
  'Marisqueño',
  'Mossgrave',
  'Nettlefold',
  'Oakhanger',
  'Okonjarra',
  'Pellworth',
  'Quarrington',
  'Ravensmoor',
  'Saltmarsh',
  'Silverthwaite',
  'Tamarindo',
  'Thistlewade',
  'Umberfield',
  'Vallengard',
  'Wrenfield',
  'Yarrowby',
] as const;

const levels = [
  ['detox', 6],
  ['residential', 22],
  ['partial_hospitalization', 12],
  ['intensive_outpatient', 28],
  ['outpatient', 20],
  ['recovery_support', 12],
] as const;
const substances = [
  ['opioids', 34],
  ['alcohol', 36],
  ['stimulants', 18],
  ['benzodiazepines', 5],
  ['cannabis', 5],
  ['gambling', 2],
] as const;
const longestStay = {
  detox: 6,
  residential: 40,
  partial_hospitalization: 45,
  intensive_outpatient: 80,
  outpatient: 150,
  recovery_support: 240,
};
const pronouns = [
  ['she/her', 30],
  ['he/him', 30],
  ['they/them', 8],
  [null, 32],
] as const;
/** Area codes around the facilities; 555-0100 to 555-0199 belong to nobody. */
const areaCodes = ['312', '720', '503'] as const;

/** Invents this many people, no two with the same name, address or phone. `today` is YYYY-MM-DD. */
export function inventPeople(count: number, random: SeededRandom, today: string): Person[] {
  const names = random
    .shuffle(firstNames.flatMap((first) => lastNames.map((last) => [first, last] as const)))
    .slice(0, count);
  return names.map(([firstName, lastName], at) => {
    const levelOfCare = random.weighted(levels);
    const main = random.weighted(substances);
    const second = random.chance(0.35) ? random.weighted(substances) : main;
    return {
      firstName,
      lastName,
      preferredName: random.chance(0.12) ? firstName.slice(0, 3) : null,
      pronouns: random.weighted(pronouns),
      birthDate: shiftDays(today, -random.whole(19 * 366, 71 * 365)),
      language: random.chance(0.15) ? 'es' : 'en',
      substances: [...new Set([main, second])],
      levelOfCare,
      admittedDaysAgo: random.whole(1, longestStay[levelOfCare]),
      email: random.chance(0.85) ? mailAddress(firstName, lastName, random) : null,
      phone: random.chance(0.8) ? phoneNumber(at) : null,
    };
  });
}

/** A day, moved by whole days. */
export function shiftDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function mailAddress(firstName: string, lastName: string, random: SeededRandom): string {
  const name = `${firstName}.${lastName}`.normalize('NFD').replace(/[^A-Za-z.]/g, '');
  return `${name}@${random.pick(['example.com', 'example.org'])}`.toLowerCase();
}

function phoneNumber(at: number): string {
  return `+1${areaCodes[Math.floor(at / 100) % areaCodes.length]!}55501${String(at % 100).padStart(2, '0')}`;
}
