import type { CareDocumentKind, DocumentContent, SectionCode } from './document-content';
import { hasOverdoseRisk, type Substance } from './lapse-branches';
import type { PlanGap } from './safety-gaps';

/** What each part must hold before anybody signs, and what is said when it does not. */
const needed: Record<CareDocumentKind, Partial<Record<SectionCode, string>>> = {
  crisis_safety: {
    signs: 'Write at least one sign by which the patient notices a crisis coming.',
    alone: 'Write at least one thing the patient can do on their own.',
    ask: 'Write at least one person to ask for help. If there is nobody yet, write “Nobody yet” and what is being done about it.',
    surroundings:
      'Write what makes the place safer: medicines, weapons, alcohol. If nothing has to change, write that you asked.',
  },
  continuing_care: {
    visits: 'Write the next visit, with its day.',
    in_touch: 'Write who stays in touch with the patient, and how.',
    falls_through: 'Write what the patient does if a visit falls through.',
  },
};

/** Everything that a document lacks before it can be signed for a person who is treated for these. */
export function documentGaps(
  kind: CareDocumentKind,
  { sections }: DocumentContent,
  substances: readonly Substance[],
): PlanGap[] {
  const linesOf = (code: SectionCode) => sections.find((section) => section.code === code)?.lines ?? [];
  const said = (code: SectionCode): boolean => linesOf(code).some(({ text }) => text !== '');
  const fieldOf = (code: SectionCode): string => `sections.${code}`;
  const missing = Object.entries(needed[kind] as Record<SectionCode, string>)
    .filter(([code]) => !said(code as SectionCode))
    .map(([code, sentence]) => ({ field: fieldOf(code as SectionCode), sentence }));
  const gaps = [...missing, ...emptyLines(sections)];
  if (kind === 'crisis_safety' && !linesOf('professionals').some(({ phone }) => phone === '988'))
    gaps.push({
      field: fieldOf('professionals'),
      sentence: 'Keep the Suicide & Crisis Lifeline, 988, in the plan.',
    });
  if (kind === 'continuing_care' && said('visits') && !linesOf('visits').some(({ on }) => on !== null))
    gaps.push({ field: fieldOf('visits'), sentence: 'Give the next visit its day.' });
  if (
    kind === 'continuing_care' &&
    hasOverdoseRisk(substances) &&
    !linesOf('medicines').some(({ text }) => /nalox|narcan/i.test(text))
  )
    gaps.push({
      field: fieldOf('medicines'),
      sentence: 'Say where naloxone is and who can give it, or “Naloxone: not yet” and what is being done about it.',
    });
  return gaps;
}

function emptyLines(sections: DocumentContent['sections']): PlanGap[] {
  return sections.flatMap(({ code, lines }) =>
    lines.some(({ text }) => text === '')
      ? [{ field: `sections.${code}`, sentence: 'A line is empty. Write it, or take it out.' }]
      : [],
  );
}
