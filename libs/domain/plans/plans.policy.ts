import { badInput } from '@stepwell/kernel/errors';
import type { Substance } from './lapse-branches';
import type { PlanContent } from './plan-content';
import { safetyGaps, type PlanGap } from './safety-gaps';

/** Everything that a plan lacks before it can be signed for a person who is treated for these, what keeps alive first. */
export function gapsOf(content: PlanContent, substances: readonly Substance[]): PlanGap[] {
  return [...safetyGaps(content, substances), ...emptyLapseResponse(content), ...emptyLines(content)];
}

/**
 * Refuses to sign a plan that could fail somebody on the worst day: safety left open, an unfinished lapse response, or
 * an empty line.
 * @throws AppError BAD_INPUT whose field is the path in the content, e.g. `content.lapseResponse.firstHour`
 */
export function refuseUnfinished(content: PlanContent, substances: readonly Substance[]): void {
  const [gap] = gapsOf(content, substances);
  if (gap) throw badInput(`content.${gap.field}`, gap.sentence);
}

const lapseSentences = {
  firstHour: 'Write what to do in the first hour after a lapse: it is the most dangerous one.',
  firstDay: 'Write what to do on the first day after a lapse.',
  whoToTell: 'Write whom to tell after a lapse.',
  wayBack: 'Write the way back after a lapse.',
} as const;

function emptyLapseResponse({ lapseResponse }: PlanContent): PlanGap[] {
  return (['firstHour', 'firstDay', 'whoToTell', 'wayBack'] as const)
    .filter((field) => lapseResponse[field] === '')
    .map((field) => ({ field: `lapseResponse.${field}`, sentence: lapseSentences[field] }));
}

function emptyLines(content: PlanContent): PlanGap[] {
  const texts = {
    'motivations.text': content.motivations.map(({ text }) => text),
    'highRiskSituations.description': content.highRiskSituations.map(({ description }) => description),
    'warningSigns.text': content.warningSigns.map(({ text }) => text),
    'copingStrategies.text': content.copingStrategies.map(({ text }) => text),
    'supportContacts.display': content.supportContacts.map(({ display }) => display),
    'goals.text': content.goals.map(({ text }) => text),
  };
  return Object.entries(texts).flatMap(([path, lines]) =>
    lines.flatMap((line, index) =>
      line === ''
        ? [{ field: path.replace('.', `.${index}.`), sentence: 'This line is empty. Write it, or take it out.' }]
        : [],
    ),
  );
}
