/** One answer of a QuestionnaireResponse of FHIR R4: a value under its typed name, perhaps with items below. */
export interface ResponseAnswer {
  [value: `value${string}`]: unknown;
  item?: ResponseItem[] | undefined;
}

/** One item of a QuestionnaireResponse. */
export interface ResponseItem {
  linkId: string;
  answer?: ResponseAnswer[] | undefined;
  item?: ResponseItem[] | undefined;
}

/** The value of an answer under the name of its type, or null where there is none. */
export function valueOf(answer: ResponseAnswer): [name: string, value: unknown] | null {
  const found = Object.entries(answer).find(([key]) => key.startsWith('value'));
  return found ? [found[0], found[1]] : null;
}

/** The value as conditions compare it: a code, else the value itself as text. */
export function comparable(answer: ResponseAnswer): string {
  const [, value] = valueOf(answer) ?? [];
  if (typeof value !== 'object' || value === null) return String(value);
  const { code, display, value: number } = value as { code?: string; display?: string; value?: number };
  return String(code ?? display ?? number ?? '');
}
