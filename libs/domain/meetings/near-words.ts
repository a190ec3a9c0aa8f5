import type { Transaction } from '@stepwell/platform/database/transaction';

/** A word this long may hold one wrong letter; shorter ones would find everything. */
const SHORTEST = 5;
/** Of two words of five letters that differ in the middle one, a third of the trigrams agree. */
const THRESHOLD = '0.33';
/** Words of one search that are compared letter by letter. */
const MOST_COMPARED = 5;
const MOST_NEAR = 50;

const STANDING = `
  select w.word from unnest($2::text[]) as w (word)
  where exists (select from organization_meetings m
    where m.organization_id = $1 and m.missing_since is null and m.search_text like '%' || w.word || '%')`;

// The index finds texts with a word that looks alike; only then are their words compared letter by letter.
const NEAR = `
  select distinct q.word, n.near
  from unnest($2::text[]) as q (word)
  join organization_meetings m on m.search_text %> q.word
  cross join lateral unnest(string_to_array(m.search_text, ' ')) as n (near)
  where m.organization_id = $1 and m.missing_since is null
    and case when length(n.near) between length(q.word) - 1 and length(q.word) + 1
          then levenshtein_less_equal(n.near, q.word, 1) <= 1 else false end
  limit $3`;

/**
 * What to look for instead of each word: itself where it stands anywhere in the directory, else the words there that
 * differ from it in one letter (wrong, missing or too many). Words are letters and digits only, folded.
 */
export async function nearWords(tx: Transaction, words: readonly string[]): Promise<string[][]> {
  const long = words.filter((word) => word.length >= SHORTEST);
  if (long.length === 0) return words.map((word) => [word]);
  const organization = tx.ctx.organizationId;
  const standing = await tx.query<{ word: string }>(STANDING, [organization, long]);
  const known = new Set(standing.map((row) => row.word));
  const unknown = long.filter((word) => !known.has(word)).slice(0, MOST_COMPARED);
  if (unknown.length === 0) return words.map((word) => [word]);
  await tx.query(`select set_config('pg_trgm.word_similarity_threshold', $1, true)`, [THRESHOLD]);
  const rows = await tx.query<{ word: string; near: string }>(NEAR, [organization, unknown, MOST_NEAR]);
  return words.map((word) => {
    const near = rows.filter((row) => row.word === word).map((row) => row.near);
    return near.length > 0 ? near : [word];
  });
}
