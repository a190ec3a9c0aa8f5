/** One line of the summary. */
export interface ResultRow {
  name: string;
  passed: number;
  failed: number;
  seconds: number;
  notes?: string[];
  isSuite?: boolean;
}

export const suites: readonly string[];
export function readJestResults(file: string, names: readonly string[], root: string): ResultRow[];
export function summary(rows: readonly ResultRow[], leftOut?: readonly string[]): string;
