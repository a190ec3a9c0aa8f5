import { formatsOf, type FormatsOf } from './meeting-types';
import type { RefusalReason } from './meeting-words';

/** A row that the reader of its format refuses, with what it could tell of it. */
export class RefusedRow {
  constructor(
    readonly reason: RefusalReason,
    readonly slug: string | null = null,
    readonly name: string | null = null,
  ) {}
}

/** What the reader of a format makes of a file: its rows, and how each becomes one of Meeting Guide or a refusal. */
export interface FeedRows {
  rows: readonly unknown[];
  /** Puts a row into the words of Meeting Guide; asked once for each, in their order, when its turn comes. */
  wordsOf: (row: unknown) => unknown;
  formatsOf: FormatsOf;
}

/** Rows whose codes are those of their fellowship's dictionary. */
export function plainRows(rows: readonly unknown[]): FeedRows {
  return { rows, wordsOf: (row) => row, formatsOf };
}
