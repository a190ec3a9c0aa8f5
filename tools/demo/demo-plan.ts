import type { PlansService } from '@stepwell/domain/plans/plans.service';
import { motivations, notesToSelf } from './demo-words';
import type { SeededRandom } from './seeded-random';

const templates = {
  opioids: 'opioid-use',
  alcohol: 'alcohol-use',
  stimulants: 'stimulant-use',
  gambling: 'gambling',
} as const;
const paths = { alcohol: ['AA'], opioids: ['NA'], stimulants: ['CA', 'NA'], gambling: ['GA'] } as const;

type Content = Awaited<ReturnType<PlansService['view']>>['content'];

/** Longer than any stay of the demo has lasted, so that nobody runs out while somebody looks around. */
const SUPPLY_MS = 75 * 86_400_000;

/** The words of a template, made a person's own; medication is supplied for some weeks from `now` on. */
export function ownWords(content: Content, now: Date, random: SeededRandom): Content {
  const supplied = new Date(now.getTime() + SUPPLY_MS).toISOString().slice(0, 10);
  const reasons = random.shuffle(motivations).slice(0, random.whole(2, 3));
  return {
    ...content,
    motivations: reasons.map((text, at) => ({ id: `reason-${at + 1}`, text })),
    highRiskSituations: content.highRiskSituations.map((situation) => ({
      ...situation,
      likelihood: random.whole(2, 9),
      confidence: random.whole(3, 9),
    })),
    supportContacts: [
      ...content.supportContacts,
      {
        id: 'own-1',
        role: 'family',
        display: random.pick(['My sister', 'My brother', 'Mom', 'My partner']),
        phone: null,
      },
      {
        id: 'own-2',
        role: 'peer',
        display: random.pick(['J. from Tuesday', 'A friend from group', 'R., my old roommate']),
        phone: null,
      },
    ],
    medication: {
      ...content.medication,
      naloxoneLocation: random.pick([
        'Top drawer in the kitchen, and one in my bag',
        'Bathroom shelf',
        'Glove box and bedside table',
      ]),
      naloxoneWho: random.pick(['My sister and my roommate', 'My partner', 'Everybody in the house was shown']),
      ...random.pick([{ ...atTheClinic, suppliedThrough: supplied }, injected, withoutMedication]),
    },
    goals: [
      { id: 'goal-1', horizon: 'short', text: 'Sleep at the same time every night', targetOn: null },
      { id: 'goal-2', horizon: 'long', text: 'Work again', targetOn: null },
    ],
    weekly: {
      commitment: random.pick(['Call somebody from my list every evening', 'Cook on Sunday for three days']),
      isShared: random.chance(0.5),
      sponsorCalls: null,
      sponsorVisits: null,
    },
    noteToSelf: random.pick(notesToSelf),
  };
}

const atTheClinic = {
  takesMedication: true,
  prescriber: 'Clinic downstairs',
  nextDose: 'Every morning at 8',
  nextDoseKind: 'dose',
} as const;
const injected = {
  takesMedication: true,
  prescriber: 'Dr. at the health center',
  nextDose: 'First Monday of the month',
  nextDoseKind: 'injection',
  suppliedThrough: null,
} as const;
const withoutMedication = {
  takesMedication: false,
  prescriber: null,
  nextDose: null,
  nextDoseKind: null,
  suppliedThrough: null,
} as const;

/** The template for what somebody is treated for; none where there is no fitting one. */
export function templateFor(substances: readonly string[]): string | null {
  for (const substance of substances) if (substance in templates) return templates[substance as keyof typeof templates];
  return null;
}

/** About one in five chooses no fellowship, which is a path like any other. */
export function pathsFor(substances: readonly string[], random: SeededRandom): string[] {
  const fitting = substances.flatMap((substance) =>
    substance in paths ? paths[substance as keyof typeof paths] : ['SMART'],
  );
  return random.chance(0.2)
    ? []
    : [...new Set([random.pick(fitting), ...(random.chance(0.15) ? ['RECOVERY-DHARMA'] : [])])];
}
