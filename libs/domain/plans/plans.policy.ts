import { badInput } from '@stepwell/kernel/errors';
import { needsNaloxone, type Substance } from './lapse-response';
import type { PlanContent } from './plan-content';

const NOT_YET = /\b(?:not yet|todavía no|aún no)\b/i;

/**
 * Refuses to activate a plan that could fail somebody on the worst day: an unfinished lapse response, naloxone left open
 * for people it concerns, or an empty line.
 * @throws AppError BAD_INPUT whose field is the path in the content, e.g. `content.lapseResponse.firstHour`
 */
export function refuseUnfinished(content: PlanContent, substances: readonly Substance[]): void {
  const missing = missingLapseResponse(content) ?? missingNaloxone(content, substances) ?? emptyLine(content);
  if (missing) throw badInput(`content.${missing.field}`, missing.sentence);
}

interface Missing {
  field: string;
  sentence: string;
}

const lapseSentences = {
  firstHour: 'Write what to do in the first hour after a lapse: it is the most dangerous one.',
  firstDay: 'Write what to do on the first day after a lapse.',
  whoToTell: 'Write whom to tell after a lapse.',
  wayBack: 'Write the way back after a lapse.',
} as const;

function missingLapseResponse({ lapseResponse }: PlanContent): Missing | null {
  for (const field of ['firstHour', 'firstDay', 'whoToTell', 'wayBack'] as const) {
    if (lapseResponse[field] === '') return { field: `lapseResponse.${field}`, sentence: lapseSentences[field] };
  }
  return null;
}

function missingNaloxone({ medication }: PlanContent, substances: readonly Substance[]): Missing | null {
  if (!needsNaloxone(substances)) return null;
  const { naloxoneLocation, naloxoneWho, notes } = medication;
  if ([naloxoneLocation, naloxoneWho, notes].some((text) => text !== null && NOT_YET.test(text))) return null;
  if (naloxoneLocation === null) {
    return {
      field: 'medication.naloxoneLocation',
      sentence: 'Say where naloxone is kept. If there is none, write “Not yet” and what is being done about it.',
    };
  }
  if (naloxoneWho === null) {
    return {
      field: 'medication.naloxoneWho',
      sentence:
        'Say who can give naloxone and knows where it is. If nobody does, write “Not yet” and what is being done about it.',
    };
  }
  return null;
}

function emptyLine(content: PlanContent): Missing | null {
  const lines = [
    ...content.motivations.map(({ text }, index) => ({ text, field: `motivations.${index}.text` })),
    ...content.highRiskSituations.map(({ description }, index) => ({
      text: description,
      field: `highRiskSituations.${index}.description`,
    })),
    ...content.warningSigns.map(({ text }, index) => ({ text, field: `warningSigns.${index}.text` })),
    ...content.copingStrategies.map(({ text }, index) => ({ text, field: `copingStrategies.${index}.text` })),
    ...content.supportContacts.map(({ display }, index) => ({
      text: display,
      field: `supportContacts.${index}.display`,
    })),
  ];
  const empty = lines.find((line) => line.text === '');
  return empty ? { field: empty.field, sentence: 'This line is empty. Write it, or take it out.' } : null;
}
