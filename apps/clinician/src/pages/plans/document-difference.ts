import type { CareDocument } from './documents.graphql';

type Section = CareDocument['sections'][number];

/** One line that differs between two versions of a document; absent on the side where it does not stand. */
export interface LineChange {
  id: string;
  code: Section['code'];
  before: string | null;
  after: string | null;
}

/** What a reader of both versions would see to differ, in the order of the page; empty for equal ones. */
export function documentDifference(
  before: readonly Section[],
  after: readonly Section[],
  say: (line: Section['lines'][number]) => string,
): LineChange[] {
  const said = (sections: readonly Section[]) =>
    sections.flatMap(({ code, lines }) =>
      lines.map((line) => ({ code, id: `${code} ${line.id}`, words: say(line) })).filter(({ words }) => words !== ''),
    );
  const [old, fresh] = [said(before), said(after)];
  const oldWords = new Map(old.map(({ id, words }) => [id, words]));
  const freshIds = new Set(fresh.map(({ id }) => id));
  return [
    ...fresh
      .filter(({ id, words }) => oldWords.get(id) !== words)
      .map(({ id, code, words }) => ({ id, code, before: oldWords.get(id) ?? null, after: words })),
    ...old
      .filter(({ id }) => !freshIds.has(id))
      .map(({ id, code, words }) => ({ id, code, before: words, after: null })),
  ];
}
