/** A word that names a person by what they are treated for, or judges them, and what to say instead. */
export interface WordAdvice {
  /** As it was written. */
  word: string;
  instead: string;
}

const rules: readonly [pattern: RegExp, instead: string][] = [
  [/\bclean(?=\s+(?:and|for|since|from|time|urine|test|screen|uds|date)\b)/gi, 'in recovery, or “negative” of a test'],
  [/\b(?:got|get|getting|stay|staying|is|was|been|being)\s+clean\b/gi, 'not using'],
  [/\bdirty\b/gi, '“positive” of a test'],
  [/\b(?:drug|substance|alcohol|opioid|polysubstance)\s+abuse\b/gi, 'use'],
  [/\babus(?:es|ed|ing|ers?)\b/gi, 'uses, or a person who uses'],
  [/\baddicts?\b/gi, 'a person with a substance use disorder'],
  [/\balcoholics?\b(?!\s+anonymous)/gi, 'a person with an alcohol use disorder'],
  [/\bjunk(?:ie|y|ies)\b/gi, 'a person who uses drugs'],
  [/\b(?:drug\s+)?users?\b/gi, 'a person who uses'],
  [/\b(?:drug|bad)\s+habit\b/gi, 'substance use'],
  [/\bnon-?complian(?:t|ce)\b/gi, 'say what happened: “did not take”, “chose not to”'],
  [/\bnon-?adheren(?:t|ce)\b/gi, 'say what happened: “did not take”, “chose not to”'],
  [/\brefus(?:es|ed|ing)\b/gi, 'declined, or chose not to'],
  [/\bfailed\s+(?:treatment|detox|rehab|the\s+program)\b/gi, 'treatment did not help enough'],
  [/\brelapsers?\b/gi, 'a person who returned to use'],
  [/\bdrug[- ]?seeking\b/gi, 'asked for medication'],
  [/\bmanipulat(?:ive|es|ed|ing)\b/gi, 'say what the person did and needs'],
  [/\bfrequent\s+flyers?\b/gi, 'comes often'],
  [/\bsubstitution\s+therapy\b/gi, 'medication treatment'],
];

/** Words in a text that could be kinder, each once, in the order of the rules; it only advises. */
export function adviseOnWords(text: string): WordAdvice[] {
  const advice = rules.flatMap(([pattern, instead]) =>
    [...text.matchAll(pattern)].map(([word]) => ({ word: word.toLowerCase(), instead })),
  );
  return [...new Map(advice.map((each) => [each.word, each])).values()];
}
