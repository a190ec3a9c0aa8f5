import { z } from 'zod';
import { oneLine, optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { DocumentKind } from './signed-document.entity';

/** Kinds of documents beside the relapse-prevention plan. */
export type CareDocumentKind = Exclude<DocumentKind, 'relapse_prevention'>;
/** The same, in order. */
export const careDocumentKinds = ['crisis_safety', 'continuing_care'] as const satisfies readonly CareDocumentKind[];

/** Parts of each kind, in the order in which somebody in need reads them. */
export const documentSections = {
  crisis_safety: ['signs', 'alone', 'distraction', 'ask', 'professionals', 'surroundings', 'worth'],
  continuing_care: ['visits', 'medicines', 'living', 'support', 'everyday', 'in_touch', 'falls_through'],
} as const satisfies Record<CareDocumentKind, readonly string[]>;
/** Every part of any kind. */
export const sectionCodes = [...documentSections.crisis_safety, ...documentSections.continuing_care] as const;
/** One of them. */
export type SectionCode = (typeof sectionCodes)[number];

const line = z.object({
  id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, { error: 'This line lost its mark. Take it out and write it again.' }),
  // A draft is saved while it is being written.
  text: optionalText(severalLines('The line', 500)).transform((text) => text ?? ''),
  phone: optionalText(oneLine('The phone number', 40)).refine((phone) => phone === null || /\d{3}/.test(phone), {
    error: 'Write the phone number with its digits.',
  }),
  on: z.iso
    .date({ error: 'Write the day as YYYY-MM-DD.' })
    .nullish()
    .transform((day) => day ?? null),
});

/** Checks what a document says: its parts, each once, and lines that can be told apart. */
export const documentContentSchema = z
  .object({
    sections: z
      .array(
        z.object({
          code: z.enum(sectionCodes),
          lines: z.array(line).max(20, { error: 'A part holds at most 20 lines.' }),
        }),
      )
      .max(sectionCodes.length),
  })
  .superRefine(({ sections }, check) => {
    const lines = sections.flatMap((section) => section.lines.map(({ id }) => id));
    if (new Set(lines).size < lines.length)
      check.addIssue({ code: 'custom', path: ['sections'], message: 'Two lines have the same mark. Take one out.' });
    if (new Set(sections.map(({ code }) => code)).size < sections.length)
      check.addIssue({ code: 'custom', path: ['sections'], message: 'A part stands there twice. Take one out.' });
  });

/** What is written in a crisis safety plan or a continuing-care plan, checked. */
export type DocumentContent = z.output<typeof documentContentSchema>;
/** One part of it. */
export type DocumentSection = DocumentContent['sections'][number];

/** Helplines that stand in every crisis safety plan. */
const helplines: DocumentSection['lines'] = [
  { id: 'lifeline', text: 'Suicide & Crisis Lifeline, call or text', phone: '988', on: null },
  { id: 'emergency', text: 'Emergency', phone: '911', on: null },
];

/** A document of a kind in which nothing is said yet but the helplines. */
export function emptyDocument(kind: CareDocumentKind): DocumentContent {
  return {
    sections: documentSections[kind].map((code) => ({ code, lines: code === 'professionals' ? helplines : [] })),
  };
}

/** The content with every part of its kind, in their order, and none of another. */
export function wholeDocument(kind: CareDocumentKind, { sections }: DocumentContent): DocumentContent {
  return {
    sections: documentSections[kind].map((code) => ({
      code,
      lines: sections.find((section) => section.code === code)?.lines ?? [],
    })),
  };
}
