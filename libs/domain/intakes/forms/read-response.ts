import { z } from 'zod';
import { badInput } from '@stepwell/kernel/errors';
import { valueOf, type ResponseAnswer, type ResponseItem } from './response';

interface RawItem {
  linkId?: string | undefined;
  answer?: (RawAnswer | null | '')[] | null | undefined;
  item?: RawItem[] | null | undefined;
}
interface RawAnswer {
  [value: string]: unknown;
  item?: RawItem[] | null | undefined;
}

const itemSchema: z.ZodType<RawItem> = z.lazy(() =>
  z
    .object({
      linkId: z.string().min(1).max(255).optional(),
      answer: z.array(z.union([answerSchema, z.null(), z.literal('')])).nullish(),
      item: z.array(itemSchema).nullish(),
    })
    .refine(({ linkId, answer, item }) => linkId !== undefined || (!answer && !item)),
);
const answerSchema: z.ZodType<RawAnswer> = z.lazy(() => z.looseObject({ item: z.array(itemSchema).nullish() }));

/**
 * Reads the items of a FHIR R4 QuestionnaireResponse. Empty items, and answers without
 * a value, which some write for an empty field, are none.
 * @throws AppError BAD_INPUT naming the place that is no item
 */
export function readResponse(items: unknown, field = 'input.items'): ResponseItem[] {
  const parsed = z.array(itemSchema).safeParse(items);
  if (parsed.success) return parsed.data.flatMap(toItem);
  const at = parsed.error.issues[0]!.path.map(String).join('.');
  throw badInput(field, `These are no items of a FHIR R4 QuestionnaireResponse: look at “${at || 'item'}”.`);
}

function toItem({ linkId, answer, item }: RawItem): ResponseItem[] {
  if (linkId === undefined) return [];
  const answers = (answer ?? []).flatMap(toAnswer);
  const below = (item ?? []).flatMap(toItem);
  return [{ linkId, ...(answers.length > 0 && { answer: answers }), ...(below.length > 0 && { item: below }) }];
}

function toAnswer(raw: RawAnswer | null | ''): ResponseAnswer[] {
  if (!raw) return [];
  const given = valueOf(raw as ResponseAnswer);
  if (given === null || given[1] === null || given[1] === undefined || given[1] === '') return [];
  const below = (raw.item ?? []).flatMap(toItem);
  return [{ [given[0]]: given[1], ...(below.length > 0 && { item: below }) }];
}
