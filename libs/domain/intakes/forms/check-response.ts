import { isDeepStrictEqual } from 'node:util';
import { isNeeded, isShown } from '@stepwell/kernel/show-when';
import { about, unknownQuestion, wrong, type Spoken } from './answer-sentences';
import { checkAnswer } from './check-answer';
import type { Form, FormItem } from './form';
import { comparable, type ResponseItem } from './response';

/** What is wrong with a response, at one item. */
export interface Problem {
  linkId: string;
  /** Begins with the words of the question. */
  sentence: Spoken;
}

interface Scope {
  items: readonly ResponseItem[];
  outer: Scope | null;
}

/**
 * Checks answers against their form: known items, kind, range, list and number of answers, and, where `isComplete`, that what is
 * required is there. What is not asked, by its conditions, is not required, and an answer to it is refused.
 */
export function checkResponse(form: Form, given: readonly ResponseItem[], isComplete: boolean): Problem[] {
  return checkItems(form.items, { items: given, outer: null }, isComplete);
}

/** The answers without those to questions that are not asked, because of other answers, and without items that hold nothing. */
export function keepAsked(form: Form, given: readonly ResponseItem[]): ResponseItem[] {
  const kept = keepItems(form.items, { items: given, outer: null });
  // What depends on an answer that went away may go too.
  return isDeepStrictEqual(kept, given) ? kept : keepAsked(form, kept);
}

function keepItems(items: readonly FormItem[], scope: Scope): ResponseItem[] {
  return scope.items.flatMap((one) => {
    const item = items.find(({ linkId }) => linkId === one.linkId);
    // What the form does not know is for `checkResponse` to name.
    if (!item) return [one];
    if (!isShown(item, (question) => answersOf(question, scope))) return [];
    const below = (answered: ResponseItem[] | undefined) =>
      answered && { item: keepItems(item.items, { items: answered, outer: scope }) };
    const answer = one.answer?.map((each) => ({ ...each, ...below(each.item) }));
    const kept = { ...one, ...(answer && { answer }), ...below(one.item) };
    return (kept.answer ?? []).length + (kept.item ?? []).length > 0 ? [kept] : [];
  });
}

function checkItems(items: readonly FormItem[], scope: Scope, isComplete: boolean): Problem[] {
  const known = new Set(items.map(({ linkId }) => linkId));
  const unknown = scope.items.find(({ linkId }) => !known.has(linkId));
  if (unknown) return [{ linkId: unknown.linkId, sentence: unknownQuestion(unknown.linkId) }];
  return items.flatMap((item) => checkItem(item, scope, isComplete));
}

function checkItem(item: FormItem, scope: Scope, isComplete: boolean): Problem[] {
  const { linkId, type, repeats } = item;
  const given = scope.items.filter((one) => one.linkId === linkId);
  const say = (what: Spoken): Problem[] => [{ linkId, sentence: about(item.text, linkId, what) }];
  const answers = given.flatMap(({ answer }) => answer ?? []);
  const hasBelow = given.some((one) => (one.item ?? []).length > 0);
  const isEmpty = answers.length === 0 && !hasBelow;
  const answersTo = (question: string): string[] => answersOf(question, scope);
  if (!isShown(item, answersTo)) {
    return isEmpty ? [] : say(wrong.notAsked);
  }
  if (type === 'display') return answers.length > 0 ? say(wrong.nothingAsked) : [];
  const lacks = isComplete && isNeeded(item, answersTo) ? say(wrong.needed) : [];
  if (isEmpty && (type !== 'group' || repeats)) return lacks;
  if (type === 'group') {
    if (given.length > 1 && !repeats) return say(wrong.once);
    const groups = given.length > 0 ? given : [{ linkId }];
    return groups.flatMap((one) => checkItems(item.items, { items: one.item ?? [], outer: scope }, isComplete));
  }
  if (answers.length > 1 && !repeats) return say(wrong.oneOnly);
  const fault = answers.map((answer) => checkAnswer(item, answer)).find((problem) => problem !== null);
  if (fault) return say(fault);
  // Questions below a question stand in its answer, or, as many write it, beside it.
  const below = [...answers.flatMap((answer) => answer.item ?? []), ...given.flatMap((one) => one.item ?? [])];
  return [
    ...(answers.length === 0 ? lacks : []),
    ...checkItems(item.items, { items: below, outer: scope }, isComplete),
  ];
}

/** The values of a question, in this group or in the ones around it, and anywhere below those. */
function answersOf(question: string, scope: Scope): string[] {
  for (let at: Scope | null = scope; at; at = at.outer) {
    const found = find(question, at.items);
    if (found.length > 0) return found.flatMap(({ answer }) => answer ?? []).map(comparable);
  }
  return [];
}

function find(linkId: string, items: readonly ResponseItem[]): ResponseItem[] {
  return items.flatMap((one) => [
    ...(one.linkId === linkId ? [one] : []),
    ...find(linkId, one.item ?? []),
    ...(one.answer ?? []).flatMap((answer) => find(linkId, answer.item ?? [])),
  ]);
}
