import { Injectable } from '@nestjs/common';
import type { PatientContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PacketForms } from '../intakes/packet-forms.service';
import { sectionKeys, type SectionKey } from './copy-words';
import { recordParts } from './record-parts';

/** One thing that is kept: its facts under the names of the columns. */
export type RecordRow = Record<string, unknown>;
/** A copy's facts: under each heading, table by table. */
export type RecordSections = Record<SectionKey, Record<string, RecordRow[]>>;

/** A patient's record as it stands, with what the page says about it. */
export interface ReadRecordResult {
  at: Date;
  timeZone: string;
  organization: string;
  sections: RecordSections;
  /** Words of codes and lines that the rows name by a mark: lines of plans, answers of forms. */
  named: ReadonlyMap<string, string>;
}

type FormItem = Awaited<ReturnType<PacketForms['formOf']>>['items'][number];

/** Reads all that a patient may take along, as the patient: the walls of the tables stand between them and everybody else's rows. */
@Injectable()
export class ReadRecord {
  constructor(
    private readonly database: Database,
    private readonly forms: PacketForms,
  ) {}

  /** One audit row says that the patient read it. @throws AppError UNAUTHENTICATED when the organization is suspended */
  run(ctx: PatientContext, language: Language): Promise<ReadRecordResult> {
    return this.database.read(ctx, async (tx) => {
      tx.saw(ctx.patientId);
      const [about] = await tx.query<Pick<ReadRecordResult, 'at' | 'timeZone' | 'organization'>>(
        `select app.now() as at, p.time_zone as "timeZone", o.name as organization
         from patients p join organizations o on o.organization_id = p.organization_id
         where p.organization_id = $1 and p.id = $2`,
        [ctx.organizationId, ctx.patientId],
      );
      const sections = Object.fromEntries(sectionKeys.map((key) => [key, {}])) as RecordSections;
      for (const { section, table, sql } of recordParts)
        sections[section][table] = await tx.query<RecordRow>(sql, [ctx.organizationId, ctx.patientId]);
      const named = new Map([
        ...linesOf(sections.plans['relapse_prevention_plans'] ?? []),
        ...(await this.questions(tx, sections.intake['packet_answers'] ?? [], language)),
      ]);
      return { ...about!, sections, named };
    });
  }

  private async questions(tx: Transaction, answers: RecordRow[], language: Language): Promise<[string, string][]> {
    const words: [string, string][] = [];
    for (const formId of new Set(answers.map(({ formId: id }) => id as Id | null))) {
      const { items } = await this.forms.formOf(tx, formId);
      for (const { linkId, text, options } of everyItem(items)) {
        words.push([linkId, text[language] ?? text.en]);
        for (const { code, words: said } of options ?? []) words.push([code, said[language] ?? said.en]);
      }
    }
    return words;
  }
}

function everyItem(items: readonly FormItem[]): FormItem[] {
  return items.flatMap((item) => [item, ...everyItem(item.items)]);
}

/** What a check-in names by its mark is a line of a plan. */
function linesOf(plans: RecordRow[]): [string, string][] {
  return plans.flatMap(({ content }) => {
    const { highRiskSituations = [], warningSigns = [] } = content as {
      highRiskSituations?: { id: string; description: string }[];
      warningSigns?: { id: string; text: string }[];
    };
    return [
      ...highRiskSituations.map(({ id, description }): [string, string] => [id, description]),
      ...warningSigns.map(({ id, text }): [string, string] => [id, text]),
    ];
  });
}
