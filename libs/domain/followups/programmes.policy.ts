import { badInput } from '@stepwell/kernel/errors';
import { languages } from '@stepwell/kernel/words';
import { lintContent } from '@stepwell/delivery/lint-content';
import type { PublishedProgramme } from './programme-input';

type Step = PublishedProgramme['steps'][number];

/**
 * Refuses what could not run as it reads: two steps of one mark, a step that follows up one that is not there, asks nothing
 * or comes later, a message without a way, an anchor of the past that nobody can come before.
 * @throws AppError BAD_INPUT naming the step's field
 */
export function refuseBrokenSteps({ steps, anchorEvent }: Pick<PublishedProgramme, 'steps' | 'anchorEvent'>): void {
  const knownAhead = anchorEvent === 'date' || anchorEvent === 'plan_review';
  for (const [at, step] of steps.entries()) {
    const field = `input.steps.${at}`;
    if (steps.findIndex(({ code }) => code === step.code) !== at)
      throw badInput(`${field}.code`, 'Two steps have the same mark. Give this one another.');
    if (step.dayOffset < 0 && !knownAhead)
      throw badInput(`${field}.dayOffset`, 'Nobody knows this day ahead: a step can’t come before it.');
    if (step.afterHours !== null && step.afterHours < 0 && anchorEvent !== 'date')
      throw badInput(`${field}.afterHours`, 'Nobody knows this hour ahead: a step can’t come before it.');
    if (step.action === 'message' && step.channels.length === 0)
      throw badInput(`${field}.channels`, 'Choose at least one way for this message.');
    if (step.action !== 'message' && step.answer !== 'nothing')
      throw badInput(`${field}.answer`, 'Only a message can wait for an answer.');
    refuseBrokenLadder(steps, step, field);
  }
}

function refuseBrokenLadder(steps: readonly Step[], step: Step, field: string): void {
  if (step.ifUnanswered === null) return;
  const followed = steps.find(({ code }) => code === step.ifUnanswered);
  if (!followed) throw badInput(`${field}.ifUnanswered`, 'The step that this one follows up is not there.');
  if (followed.answer !== 'check_in')
    throw badInput(`${field}.ifUnanswered`, 'The step that this one follows up waits for no answer.');
  if ((step.afterHours === null) !== (followed.afterHours === null))
    throw badInput(`${field}.afterHours`, 'Count both this step and the one that it follows up in hours, or neither.');
  if (step.afterHours !== null && step.afterHours <= followed.afterHours!)
    throw badInput(`${field}.afterHours`, 'This step has to come after the one that it follows up.');
  if (momentOf(step) <= momentOf(followed))
    throw badInput(`${field}.dayOffset`, 'This step has to come after the one that it follows up.');
}

function momentOf({ dayOffset, localTime }: Step): string {
  return `${String(dayOffset + 1000).padStart(4, '0')} ${localTime}`;
}

/**
 * Refuses words that could tell a stranger of care, in either language, or name the organization or a facility of it.
 * @throws AppError BAD_INPUT naming the field and the word
 */
export function refuseRevealingWords(steps: readonly Step[], names: readonly string[]): void {
  for (const [at, { words }] of steps.entries()) {
    for (const language of words ? languages : []) {
      for (const part of ['subject', 'body', 'text'] as const) {
        const [found] = lintContent({ text: words![language][part], names });
        if (found === undefined) continue;
        throw badInput(
          `input.steps.${at}.words.${language}.${part}`,
          `“${found.replace('*', '…')}” could tell somebody else what this is about. Say it without that word.`,
        );
      }
    }
  }
}
