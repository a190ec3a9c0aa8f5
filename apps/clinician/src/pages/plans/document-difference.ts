import { changesBetween, type Change } from './changes-between';
import type { CareDocument } from './documents.graphql';

type Section = CareDocument['sections'][number];

/** What a reader of both versions would see to differ, in the order of the page; empty for equal ones. */
export function documentDifference(
  before: readonly Section[],
  after: readonly Section[],
  say: (line: Section['lines'][number]) => string,
): Change<Section['code']>[] {
  const said = (sections: readonly Section[]) =>
    sections.flatMap(({ code, lines }) => lines.map((line) => ({ part: code, id: line.id, text: say(line) })));
  return changesBetween(said(before), said(after));
}
