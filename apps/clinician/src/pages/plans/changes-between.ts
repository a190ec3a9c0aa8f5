/** One thing that a version says, in words. */
export interface Said<Part> {
  part: Part;
  /** The mark of the line, or the name of the field. */
  id: string;
  text: string;
}

/** What differs between two versions: added where nothing stood before, removed where nothing stands after. */
export interface Change<Part> {
  part: Part;
  id: string;
  before: string | null;
  after: string | null;
}

/** What differs, in the order of the newer version, with what was taken out at the end; empty for equal ones. */
export function changesBetween<Part extends string>(
  before: readonly Said<Part>[],
  after: readonly Said<Part>[],
): Change<Part>[] {
  const key = ({ part, id }: Said<Part>): string => `${part} ${id}`;
  const [old, fresh] = [before, after].map((list) => list.filter(({ text }) => text.trim() !== '')) as [
    Said<Part>[],
    Said<Part>[],
  ];
  const oldWords = new Map(old.map((said) => [key(said), said.text]));
  const freshKeys = new Set(fresh.map(key));
  const changed = fresh
    .filter((said) => oldWords.get(key(said)) !== said.text)
    .map((said) => ({ part: said.part, id: said.id, before: oldWords.get(key(said)) ?? null, after: said.text }));
  const removed = old
    .filter((said) => !freshKeys.has(key(said)))
    .map(({ part, id, text }) => ({ part, id, before: text, after: null }));
  return [...changed, ...removed];
}
