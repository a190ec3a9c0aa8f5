import type { Transaction } from '@stepwell/platform/database/transaction';

/** A word this long may hold one wrong letter; shorter ones would find everything. */
const SHORTEST = 5;
/** Texts whose words are compared letter by letter; where more look alike, these hold the word as well. */
const MOST_TEXTS = 500;
/** Words of one search that are compared letter by letter. */
const MOST_COMPARED = 5;
const MOST_NEAR = 10;

// The index finds texts with a word that looks alike; only then are their words compared letter by letter. One word a
// statement: compared with a column of words, the index would not be used.
const NEAR = `
  select distinct n.near
  from (select m.search_text from organization_meetings m
         where m.organization_id = $1 and m.is_listed and m.search_text %> $2 limit ${MOST_TEXTS}) t
    cross join lateral unnest(string_to_array(t.search_text, ' ')) as n (near)
  where case when length(n.near) between length($2) - 1 and length($2) + 1
          then levenshtein_less_equal(n.near, $2, 1) <= 1 else false end
  limit $3`;

/**
 * The share of a word's trigrams that one in which a letter differs has too, at least: of n + 1, a wrong letter in the
 * middle changes three, and a little is left for words that stand beside it.
 */
function thresholdFor(word: string): string {
  return ((word.length - 2) / (word.length + 1) - 0.17).toFixed(2);
}

/**
 * What to look for instead of each word: itself where it stands anywhere in the directory, else the words there that
 * differ from it in one letter (wrong, missing or too many). Words are letters and digits only, folded.
 */
export async function nearWords(tx: Transaction, words: readonly string[]): Promise<string[][]> {
  const unknown = await wordsThatStandNowhere(tx, words);
  if (unknown.length === 0) return words.map((word) => [word]);
  const near = new Map<string, string[]>();
  for (const word of unknown.slice(0, MOST_COMPARED)) {
    await tx.query(`select set_config('pg_trgm.word_similarity_threshold', $1, true)`, [thresholdFor(word)]);
    const rows = await tx.query<{ near: string }>(NEAR, [tx.ctx.organizationId, word, MOST_NEAR]);
    if (rows.length > 0)
      near.set(
        word,
        rows.map((row) => row.near),
      );
  }
  return words.map((word) => near.get(word) ?? [word]);
}

/** The long ones that no meeting has. */
async function wordsThatStandNowhere(tx: Transaction, words: readonly string[]): Promise<string[]> {
  const long = words.filter((word) => word.length >= SHORTEST);
  if (long.length === 0) return [];
  const stands = long.map(
    (_word, at) => `exists (select from organization_meetings m
      where m.organization_id = $1 and m.is_listed and m.search_text like $${at + 2})`,
  );
  const [row] = await tx.query<{ stands: boolean[] }>(`select array[${stands.join(', ')}] as stands`, [
    tx.ctx.organizationId,
    ...long.map((word) => `%${word}%`),
  ]);
  return long.filter((_word, at) => !row!.stands[at]);
}
