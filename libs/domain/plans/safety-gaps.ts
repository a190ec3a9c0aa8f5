import { branchesOf, hasOverdoseRisk, type LapseBranch, type Substance } from './lapse-branches';
import type { PlanContent } from './plan-content';

/** What a plan still lacks before it can be signed. */
export interface PlanGap {
  /** Path in the content, e.g. `lapseResponse.firstHour`. */
  field: string;
  /** What to write, for a clinician. */
  sentence: string;
}

const NOT_YET = /\b(?:not yet|todavía no|aún no)\b/i;

/** What keeps somebody alive and stands nowhere yet: naloxone, medication, and the first hour by substance. */
export function safetyGaps(content: PlanContent, substances: readonly Substance[]): PlanGap[] {
  return [
    ...(hasOverdoseRisk(substances) ? [...naloxone(content), ...medication(content)] : []),
    ...branchesOf(substances).flatMap((branch) => firstHour(content, branch)),
  ];
}

function naloxone({ medication: { naloxoneLocation, naloxoneWho, notes } }: PlanContent): PlanGap[] {
  // An honest “not yet” is an answer: somebody sees to it.
  if ([naloxoneLocation, naloxoneWho, notes].some((text) => text !== null && NOT_YET.test(text))) return [];
  const where = {
    field: 'medication.naloxoneLocation',
    sentence: 'Say where naloxone is kept. If there is none, write “Not yet” and what is being done about it.',
  };
  const who = {
    field: 'medication.naloxoneWho',
    sentence:
      'Say who can give naloxone and knows where it is. If nobody does, write “Not yet” and what is being done about it.',
  };
  return [...(naloxoneLocation === null ? [where] : []), ...(naloxoneWho === null ? [who] : [])];
}

function medication({ medication: said }: PlanContent): PlanGap[] {
  if (said.takesMedication === null) {
    return [
      {
        field: 'medication.takesMedication',
        sentence:
          'Say whether the patient takes prescribed medication, such as methadone, buprenorphine or naltrexone. “No” is an answer too.',
      },
    ];
  }
  if (!said.takesMedication) return [];
  const gaps: PlanGap[] = [];
  if (said.prescriber === null)
    gaps.push({
      field: 'medication.prescriber',
      sentence: 'Say who prescribes the medication, with a way to reach them.',
    });
  if (said.nextDose === null && said.nextDoseOn === null)
    gaps.push({
      field: 'medication.nextDose',
      sentence: 'Say when the next dose, injection or pick-up is: a missed one is when tolerance falls.',
    });
  // An injection lasts until the next one.
  if (said.suppliedThrough === null && said.nextDoseKind !== 'injection')
    gaps.push({
      field: 'medication.suppliedThrough',
      sentence: 'Say until which day the patient has enough medication.',
    });
  return gaps;
}

/** What the first hour must speak of, in English or Spanish, and what is said when it does not. */
const essentials: Record<LapseBranch, { words: readonly RegExp[]; sentence: string }> = {
  opioids: {
    words: [/\b911\b/, /nalox|narcan/i, /toleran/i],
    sentence: 'For the first hour after opioids, say: don’t be alone, use naloxone, tolerance is lower, and call 911.',
  },
  stimulants: {
    words: [/\b911\b/, /nalox|narcan/i, /fentan/i],
    sentence: 'For the first hour after stimulants, say: they may hold fentanyl, use naloxone, and call 911.',
  },
  alcohol_benzodiazepines: {
    words: [
      /\b911\b/,
      /suddenly|at once|cold turkey|de golpe|de repente/i,
      /doctor|nurse|care team|emergency|médic|enfermer|urgencia/i,
    ],
    sentence:
      'For the first hour after alcohol or benzodiazepines, say: don’t stop suddenly, whom to call for medical advice, and when to call 911.',
  },
  gambling: {
    words: [/\b988\b/],
    sentence: 'For the first hour after gambling, say whom to call in despair: 988.',
  },
};

function firstHour({ lapseResponse }: PlanContent, branch: LapseBranch): PlanGap[] {
  const { words, sentence } = essentials[branch];
  const at = lapseResponse.bySubstance.findIndex((steps) => steps.branch === branch);
  const said = lapseResponse.bySubstance[at]?.firstHour ?? '';
  if (words.every((word) => word.test(said))) return [];
  return [{ field: at < 0 ? 'lapseResponse.bySubstance' : `lapseResponse.bySubstance.${at}.firstHour`, sentence }];
}
