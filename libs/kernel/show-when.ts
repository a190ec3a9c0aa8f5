/** When a question is asked, by the answers to others; the operators of FHIR R4. */
export interface Condition {
  /** linkId of the other question. */
  question: string;
  operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';
  /** As the answers are written: a code, a day, a number, `true` or `false`. */
  answer: string;
}

/** One reason for asking a question, or for hiding it, by the answers to others. */
export interface Rule {
  conditions: readonly Condition[];
  /** True where one condition is enough. */
  isAny: boolean;
  /** True where the question is not asked when it holds. */
  hides: boolean;
}

/** A question with what it depends on: every rule counts. */
export interface Shown {
  rules: readonly Rule[];
}

/** A question that may have to be answered, always or by the answers to others. */
export interface Needed {
  isRequired: boolean;
  /** One that holds is enough. */
  neededWhen: readonly Condition[];
}

/** The values of another question; empty where it has none or is not asked itself. */
type AnswersOf = (question: string) => readonly string[];

/** Whether a question is asked. Without an answer to the other question only `exists` false holds, and `!=`, as in FHIR R4. */
export function isShown({ rules }: Shown, answersOf: AnswersOf): boolean {
  const holds = (condition: Condition): boolean => conditionHolds(condition, answersOf(condition.question));
  return rules.every(({ conditions, isAny, hides }) => {
    const isMet = isAny ? conditions.some(holds) : conditions.every(holds);
    return isMet !== hides;
  });
}

/** Whether a question that is asked has to be answered. */
export function isNeeded({ isRequired, neededWhen }: Needed, answersOf: AnswersOf): boolean {
  return isRequired || neededWhen.some((condition) => conditionHolds(condition, answersOf(condition.question)));
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
