import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import type { PlanContent } from './plan-content';
import { PlanTemplateLibrary } from './plan-template-library.service';

/** Parts of a plan that are lists of lines, and so can take a line that was written before. */
export const phraseParts = [
  'motivations',
  'highRiskSituations',
  'warningSigns',
  'copingStrategies',
  'supportContacts',
  'goals',
] as const;
/** One of them. */
export type PhrasePart = (typeof phraseParts)[number];
/** Lines to take over, part by part. */
export type Phrases = Pick<PlanContent, PhrasePart>;

/** Lines that were written before: with this patient, and for everybody. */
export interface PlanPhrases {
  earlier: Phrases;
  templates: Phrases;
}

/** Most lines of one part that are offered. */
const MOST = 40;

// Each wording once, as it stood last.
const EARLIER = `
  select part, line from (
    select part, line, number, row_number() over (partition by part order by number desc, at) as place from (
      select distinct on (part, words) part, line, number, at from (
        select part, line, p.number, at, lower(trim(coalesce(line->>'text', line->>'description', line->>'display'))) as words
        from relapse_prevention_plans p, unnest($3::text[]) part,
          jsonb_array_elements(p.content->part) with ordinality as lines (line, at)
        where p.organization_id = $1 and p.patient_id = $2 and p.kind = 'relapse_prevention') said
      where words <> '' order by part, words, number desc, at) latest) ranked
  where place <= ${MOST} order by part, place`;

/** Finds lines that somebody can take over instead of typing them again. */
@Injectable()
export class PlanPhraseBook {
  constructor(
    private readonly patients: PatientsService,
    private readonly library: PlanTemplateLibrary,
  ) {}

  /** From all versions of a patient's plan, the newest first, and from the templates on offer. @throws AppError NOT_FOUND */
  async of(tx: Transaction, patientId: Id): Promise<PlanPhrases> {
    const patient = await this.patients.summary(tx, patientId);
    const rows = await tx.query<{ part: PhrasePart; line: { id: string } }>(EARLIER, [
      tx.ctx.organizationId,
      patient.id,
      phraseParts,
    ]);
    tx.saw(patient.id);
    const earlier = Object.fromEntries(
      phraseParts.map((part) => [part, rows.filter((row) => row.part === part).map(({ line }) => line)]),
    ) as unknown as Phrases;
    return { earlier, templates: phrasesOf((await this.library.offered(tx)).map(({ content }) => content)) };
  }
}

/** The lines of several contents, each wording once, in their order. */
export function phrasesOf(contents: readonly PlanContent[]): Phrases {
  const each = <Line>(lines: readonly Line[], words: (line: Line) => string): Line[] => {
    const seen = new Set(['']);
    return lines
      .filter((line) => {
        const key = words(line).trim().toLowerCase();
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      })
      .slice(0, MOST);
  };
  return {
    motivations: each(
      contents.flatMap((content) => content.motivations),
      ({ text }) => text,
    ),
    highRiskSituations: each(
      contents.flatMap((content) => content.highRiskSituations),
      ({ description }) => description,
    ),
    warningSigns: each(
      contents.flatMap((content) => content.warningSigns),
      ({ text }) => text,
    ),
    copingStrategies: each(
      contents.flatMap((content) => content.copingStrategies),
      ({ text }) => text,
    ),
    supportContacts: each(
      contents.flatMap((content) => content.supportContacts),
      ({ display }) => display,
    ),
    goals: each(
      contents.flatMap((content) => content.goals),
      ({ text }) => text,
    ),
  };
}
