import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import type { Condition, Rule } from '@stepwell/kernel/show-when';
import { everyItem, itemTypes, type Form, type FormItem, type FormOption, type ItemType, type Words } from './form';

const FHIR = 'http://hl7.org/fhir/StructureDefinition/';
/** Most items of one form. */
const MOST_ITEMS = 500;

const extensionSchema: z.ZodType<Extension> = z.lazy(() =>
  z.looseObject({ url: z.string(), extension: z.array(extensionSchema).optional() }),
);
const codingSchema = z.looseObject({
  system: z.string().optional(),
  code: z.string().optional(),
  display: z.string().optional(),
});
const translatedSchema = z.looseObject({ extension: z.array(extensionSchema).optional() }).optional();
const optionSchema = z.looseObject({
  valueCoding: codingSchema.extend({ _display: translatedSchema }).optional(),
  valueString: z.string().optional(),
  valueInteger: z.number().optional(),
  valueDate: z.string().optional(),
  valueTime: z.string().optional(),
});
const operator = z.enum(['exists', '=', '!=', '>', '<', '>=', '<=']);
const whenSchema = z.looseObject({ question: z.string(), operator });
const itemSchema: z.ZodType<RawItem> = z.lazy(() =>
  z.looseObject({
    linkId: z.string().min(1).max(255),
    type: z.enum(itemTypes as unknown as [ItemType, ...ItemType[]]),
    text: z.string().max(10_000).optional(),
    _text: translatedSchema,
    required: z.boolean().optional(),
    repeats: z.boolean().optional(),
    readOnly: z.boolean().optional(),
    maxLength: z.number().int().optional(),
    extension: z.array(extensionSchema).optional(),
    enableWhen: z.array(whenSchema).optional(),
    enableBehavior: z.enum(['all', 'any']).optional(),
    answerOption: z.array(optionSchema).optional(),
    answerValueSet: z.string().optional(),
    item: z.array(itemSchema).optional(),
  }),
);
const formSchema = z.looseObject({
  resourceType: z.literal('Questionnaire'),
  title: z.string().optional(),
  name: z.string().optional(),
  item: z.array(itemSchema).min(1),
});

interface Extension {
  url: string;
  extension?: Extension[] | undefined;
  [value: string]: unknown;
}
interface RawItem {
  linkId: string;
  type: ItemType;
  text?: string | undefined;
  _text?: { extension?: Extension[] | undefined } | undefined;
  required?: boolean | undefined;
  repeats?: boolean | undefined;
  readOnly?: boolean | undefined;
  maxLength?: number | undefined;
  extension?: Extension[] | undefined;
  enableWhen?: z.infer<typeof whenSchema>[] | undefined;
  enableBehavior?: 'all' | 'any' | undefined;
  answerOption?: z.infer<typeof optionSchema>[] | undefined;
  answerValueSet?: string | undefined;
  item?: RawItem[] | undefined;
}

/**
 * Reads a FHIR R4 Questionnaire. Of extensions that are not of HL7 those count that open intake forms carry, by the last part
 * of their address: require-when, filter-when, permissible-value and data-type; the others are left alone.
 * @throws AppError BAD_INPUT with a sentence that names the item
 */
export function readForm(source: unknown, field = 'input.questionnaire'): Form {
  const parsed = formSchema.safeParse(source);
  if (!parsed.success) {
    const at = parsed.error.issues[0]!.path.map(String).join('.');
    throw badInput(field, `This is no FHIR R4 Questionnaire that can be asked: look at “${at || 'resourceType'}”.`);
  }
  const items = parsed.data.item.map(toItem);
  const all = everyItem(items);
  if (all.length > MOST_ITEMS) throw badInput(field, `A form can have at most ${MOST_ITEMS} items.`);
  const known = new Set<string>();
  for (const { linkId } of all) {
    if (known.has(linkId)) throw badInput(field, `Two items share the linkId “${linkId}”.`);
    known.add(linkId);
  }
  for (const { linkId, rules, neededWhen } of all) {
    for (const condition of [...rules.flatMap(({ conditions }) => conditions), ...neededWhen]) {
      // Some write the path of groups before the linkId.
      const last = condition.question.split('.').at(-1)!;
      if (!known.has(condition.question) && known.has(last)) condition.question = last;
      // A name with `$` is a variable of whoever wrote the form; here it has no answer.
      if (!known.has(condition.question) && !condition.question.startsWith('$'))
        throw badInput(field, `“${linkId}” depends on “${condition.question}”, which is no item of this form.`);
    }
  }
  return { title: parsed.data.title ?? parsed.data.name ?? '', items };
}

function toItem(raw: RawItem): FormItem {
  const { linkId, type, extension = [], answerOption, answerValueSet } = raw;
  const value = (name: string): string | null => {
    const [, given] = valueIn(extension.find(({ url }) => url === FHIR + name));
    return typeof given === 'string' || typeof given === 'number' ? String(given) : null;
  };
  return {
    ...{ linkId, type, text: words(raw.text ?? '', raw._text?.extension) },
    isRequired: raw.required ?? false,
    repeats: raw.repeats ?? false,
    readOnly: raw.readOnly ?? false,
    maxLength: raw.maxLength ?? null,
    minValue: value('minValue'),
    maxValue: value('maxValue'),
    pattern: value('regex'),
    ...addedTo(extension, enabling(raw)),
    options: answerOption ? answerOption.map(toOption) : answerValueSet ? null : [],
    items: (raw.item ?? []).map(toItem),
  };
}

function enabling({ enableWhen = [], enableBehavior }: RawItem): Rule[] {
  if (enableWhen.length === 0) return [];
  return [{ conditions: enableWhen.map(toCondition), isAny: enableBehavior === 'any', hides: false }];
}

/** What open intake forms add to R4: when a question is needed or hidden, how a text is written, the one value that is taken. */
function addedTo(extension: readonly Extension[], rules: readonly Rule[]) {
  const plain = (name: string): string | null => {
    const [, given] = valueIn(extension.find((one) => lastPart(one) === name));
    return typeof given === 'string' || typeof given === 'boolean' ? String(given) : null;
  };
  const hidden = conditionsIn(extension, 'filter-when');
  return {
    rules: hidden.length > 0 ? [...rules, { conditions: hidden, isAny: true, hides: true }] : rules,
    neededWhen: conditionsIn(extension, 'require-when'),
    writtenAs: plain('data-type'),
    onlyValue: plain('permissible-value'),
  };
}

function conditionsIn(extension: readonly Extension[], name: string): Condition[] {
  return extension
    .filter((one) => lastPart(one) === name)
    .flatMap(({ extension: parts = [] }) => {
      const part = (end: string): unknown => valueIn(parts.find((one) => lastPart(one) === `${name}-${end}`))[1];
      const [how, question] = [operator.safeParse(part('operator')), part('question')];
      return how.success && typeof question === 'string'
        ? [{ question, operator: how.data, answer: String(part('answer')) }]
        : [];
    });
}

function lastPart({ url }: Extension): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

function valueIn(extension: Extension | undefined): [name?: string, value?: unknown] {
  return Object.entries(extension ?? {}).find(([key]) => key.startsWith('value')) ?? [];
}

function toOption({ valueCoding, ...plain }: z.infer<typeof optionSchema>): FormOption {
  if (valueCoding) {
    const code = valueCoding.code ?? valueCoding.display ?? '';
    const shown = words(valueCoding.display ?? code, valueCoding._display?.extension);
    return { code, words: shown, system: valueCoding.system ?? null, isText: false };
  }
  const text = String(plain.valueString ?? plain.valueInteger ?? plain.valueDate ?? plain.valueTime ?? '');
  return { code: text, words: words(text), system: null, isText: true };
}

function toCondition({ question, operator: how, ...rest }: z.infer<typeof whenSchema>): Condition {
  const [, given] = Object.entries(rest).find(([key]) => key.startsWith('answer')) ?? [];
  const coding = typeof given === 'object' ? (given as { code?: string; display?: string }) : null;
  const answer = coding ? (coding.code ?? coding.display ?? '') : String(given);
  return { question, operator: how, answer };
}

function words(en: string, extensions: readonly Extension[] = []): Words {
  const translations = extensions.filter(({ url }) => url === `${FHIR}translation`);
  const spanish = translations.find(({ extension }) =>
    extension?.some(({ url, valueCode }) => url === 'lang' && valueCode === 'es'),
  );
  const content = spanish?.extension?.find(({ url }) => url === 'content')?.['valueString'];
  return { en, es: typeof content === 'string' ? content : null };
}
