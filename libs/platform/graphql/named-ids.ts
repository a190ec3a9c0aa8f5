import { isId, type Id } from '@stepwell/kernel/ids';

/** Most ids that a refusal looks at; no form of the product names more. */
const MOST_IDS = 100;

/** The ids that stand anywhere in a field's arguments, each once. */
export function namedIds(given: unknown): Id[] {
  const found = new Set<Id>();
  const look = (value: unknown): void => {
    if (found.size >= MOST_IDS) return;
    if (isId(value)) found.add(value.toLowerCase());
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(look);
  };
  look(given);
  return [...found];
}
