/** When a question is asked, by the answers to others; the operators of FHIR R4. */
export interface Condition {
  /** linkId of the other question. */
  question: string;
  operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';
  /** As the answers are written: a code, a day, a number, `true` or `false`. */
  answer: string;
}

/** A question with what it depends on. */
export interface Shown {
  conditions: readonly Condition[];
  /** True where one condition is enough. */
  isAny: boolean;
}

/**
 * Whether a question is asked. Without an answer to the other question only `exists` false holds, and `!=`, as in FHIR R4.
 * @param answersOf the values of another question, empty where it has none or is not asked itself
 */
export function isShown({ conditions, isAny }: Shown, answersOf: (question: string) => readonly string[]): boolean {
  if (conditions.length === 0) return true;
  const holds = (condition: Condition): boolean => conditionHolds(condition, answersOf(condition.question));
  return isAny ? conditions.some(holds) : conditions.every(holds);
}

function conditionHolds({ operator, answer }: Condition, values: readonly string[]): boolean {
  switch (operator) {
    case 'exists':
      return values.length > 0 === (answer === 'true');
    case '=':
      return values.includes(answer);
    case '!=':
      return !values.includes(answer);
    default:
      return values.some((value) => compares(operator, value, answer));
  }
}

function compares(operator: '>' | '<' | '>=' | '<=', value: string, answer: string): boolean {
  const numbers = [Number(value), Number(answer)] as const;
  const [one, other] = numbers.some(Number.isNaN) ? [value, answer] : numbers;
  switch (operator) {
    case '>':
      return one > other;
    case '<':
      return one < other;
    case '>=':
      return one >= other;
    case '<=':
      return one <= other;
  }
}
