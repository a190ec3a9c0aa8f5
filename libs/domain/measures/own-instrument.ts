import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import { rangeOf, type Instrument, type Item, type Option, type Scoring } from './instrument';

/** Where FHIR R4 keeps the number that an answer counts. */
const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';
/** Most questions that one instrument may ask. */
const MOST_ITEMS = 100;

const extensions = z.array(z.looseObject({ url: z.string(), valueDecimal: z.number().optional() })).optional();
const optionSchema = z.looseObject({
  extension: extensions,
  valueCoding: z.looseObject({ display: z.string().optional(), extension: extensions }).optional(),
});
interface RawItem {
  linkId: string;
  type: string;
  text?: string | undefined;
  answerOption?: z.infer<typeof optionSchema>[] | undefined;
  item?: RawItem[] | undefined;
}
const itemSchema: z.ZodType<RawItem> = z.lazy(() =>
  z.looseObject({
    linkId: z.string().min(1).max(255),
    type: z.string(),
    text: z.string().max(2_000).optional(),
    answerOption: z.array(optionSchema).max(30).optional(),
    item: z.array(itemSchema).optional(),
  }),
);
const questionnaireSchema = z.looseObject({
  resourceType: z.literal('Questionnaire'),
  title: z.string().min(1).max(200).optional(),
  item: z.array(itemSchema).min(1),
});

/** How an organization scores its own instrument: the sum of all items, some of them the other way round. */
export interface OwnRule {
  /** linkIds of items whose values count the other way round. */
  reversed: readonly string[];
  bands: Scoring['bands'];
  bandSource: string;
  positiveFrom: number | null;
  /** linkId of the item that is about safety. */
  safetyItem: string | null;
}

/** What makes an instrument of a Questionnaire. */
export interface OwnDefinition {
  code: string;
  version: number;
  licence: string;
  /** FHIR R4 JSON. */
  questionnaire: string;
  rule: OwnRule;
}

/**
 * Reads a FHIR R4 Questionnaire whose scored questions are choices with an ordinal value for each answer; displays become
 * the introduction, and questions of other types are refused, because they could not be scored.
 * @throws AppError BAD_INPUT that names what is missing
 */
export function ownInstrument({ code, version, licence, questionnaire, rule }: OwnDefinition): {
  instrument: Instrument;
  source: unknown;
} {
  const source = parseJson(questionnaire);
  const parsed = questionnaireSchema.safeParse(source);
  if (!parsed.success) throw refuse('This is no FHIR R4 Questionnaire with questions: check resourceType and item.');
  const flat = flatten(parsed.data.item);
  const intro = flat.filter(({ type }) => type === 'display').map(({ text }) => text ?? '');
  const asked = flat.filter(({ type }) => type !== 'display' && type !== 'group');
  if (asked.length === 0) throw refuse('There is no question in it.');
  if (asked.length > MOST_ITEMS) throw refuse(`At most ${MOST_ITEMS} questions can be scored.`);
  if (new Set(asked.map(({ linkId }) => linkId)).size < asked.length) throw refuse('Two questions share one linkId.');
  const items = asked.map((item) => toItem(item, rule.reversed.includes(item.linkId)));
  const instrument: Instrument = {
    ...{ code, version: String(version), source: 'own', title: parsed.data.title ?? code, licence, loinc: null },
    intro: { en: intro.filter(Boolean).join(' ') || 'Please answer every question.' },
    items,
    scoring: {
      algorithm: `${code}/${version}`,
      bands: rule.bands,
      bandSource: rule.bandSource,
      positiveFrom: rule.positiveFrom,
      cutOffNote: null,
      safetyItem: rule.safetyItem,
    },
  };
  checkRule(instrument, rule);
  return { instrument, source };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refuse('This is not JSON. Paste the whole file.');
  }
}

function flatten(items: readonly RawItem[]): RawItem[] {
  return items.flatMap((item) => [item, ...flatten(item.item ?? [])]);
}

function toItem({ linkId, type, text, answerOption }: RawItem, isReversed: boolean): Item {
  const named = `Question “${linkId.slice(0, 60)}”`;
  if (type !== 'choice') throw refuse(`${named} is no choice: only choices can be scored.`);
  if (!text?.trim()) throw refuse(`${named} has no words.`);
  if (!answerOption || answerOption.length < 2) throw refuse(`${named} needs at least two answers in answerOption.`);
  const options = answerOption.map(({ extension, valueCoding }): Option => {
    const value = [...(extension ?? []), ...(valueCoding?.extension ?? [])].find(
      ({ url }) => url === ORDINAL,
    )?.valueDecimal;
    if (!valueCoding?.display?.trim()) throw refuse(`${named} has an answer without words (valueCoding.display).`);
    if (value === undefined || !Number.isInteger(value) || value < 0 || value > 100)
      throw refuse(`${named} has an answer without a whole number from 0 to 100 (extension ordinalValue).`);
    return { words: { en: valueCoding.display.trim() }, value };
  });
  const values = options.map(({ value }) => value);
  const turn = Math.min(...values) + Math.max(...values);
  return {
    code: linkId,
    text: { en: text.trim() },
    options: isReversed ? options.map(({ words, value }) => ({ words, value: turn - value })) : options,
  };
}

function checkRule({ items, ...instrument }: Instrument, rule: OwnRule): void {
  const known = new Set(items.map(({ code }) => code));
  if (!rule.reversed.every((linkId) => known.has(linkId)))
    throw badInput('input.reversed', 'One of these is no question of the questionnaire.');
  if (rule.safetyItem !== null && !known.has(rule.safetyItem))
    throw badInput('input.safetyItem', 'This is no question of the questionnaire.');
  const { lowest, highest } = rangeOf({ ...instrument, items });
  const starts = rule.bands.map(({ from }) => from);
  for (const [index, from] of starts.entries()) {
    const field = `input.bands.${index}.from`;
    if (index === 0 && from !== lowest) throw badInput(field, `The first band begins at ${lowest}, the lowest score.`);
    if (index > 0 && (from <= starts[index - 1]! || from > highest))
      throw badInput(field, `Bands rise, and none begins above ${highest}, the highest score.`);
  }
}

function refuse(sentence: string) {
  return badInput('input.questionnaire', sentence);
}
