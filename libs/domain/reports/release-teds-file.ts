import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import type { StaffContext } from '@stepwell/kernel/context';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import { Database } from '@stepwell/platform/database/database';
import { writeCsv } from '@stepwell/platform/files/write-csv';
import { DisclosureGate, submitIdFor, type DisclosureWish } from '../disclosures/disclosure-gate.service';
import {
  tedsKinds,
  type ReleasedTedsFileType,
  type ReleaseTedsFileInput,
  type TedsKind,
  type TedsRecordType,
} from './teds.graphql';
import { TedsService } from './teds.service';
import { refuseWrongPeriod } from './report-period';
import { tedsColumns } from './teds-items';

/** Records of one file: each patient has their own lock and their own account, a hundredth of a second each. */
export const MOST_RECORDS = 200;

const schema = z.object({
  submitId: z.string().refine(isId, { error: 'This form lost its mark. Load the page again.' }),
  kind: z.enum(tedsKinds),
  from: z.string(),
  until: z.string(),
  recipient: oneLine('The agency', 200),
  authority: oneLine('The law or contract', 200),
});

/** What a record of each kind tells. */
const categories: Record<TedsKind, DisclosureWish['categories']> = {
  admission: ['presence', 'attendance', 'diagnosis'],
  discharge: ['presence', 'attendance', 'diagnosis', 'discharge'],
};

/**
 * Hands the TEDS records of a period to a state's agency as one file, through the gate, patient by patient. It names nobody: the
 * stay's id, which only the own record resolves, lets the state tell a record that is sent again.
 */
@Injectable()
export class ReleaseTedsFile {
  constructor(
    private readonly db: Database,
    private readonly teds: TedsService,
    private readonly gate: DisclosureGate,
  ) {}

  /**
   * The same form sent again writes nothing more. Whoever's records may not leave is counted, not named.
   * @throws AppError FORBIDDEN, BAD_INPUT also where it is more than `MOST_RECORDS`
   */
  async run(ctx: StaffContext, input: ReleaseTedsFileInput): Promise<ReleasedTedsFileType> {
    authorize(ctx, 'disclosure:make');
    const { submitId, recipient, authority, ...args } = parseInput(schema, input);
    refuseWrongPeriod(args, 'input.');
    const all = await this.db.read(ctx, (tx) => this.teds.records(tx, args));
    if (all.length === 0) throw badInput('input.until', 'No record is in this period. Choose another one.');
    if (all.length > MOST_RECORDS)
      throw badInput('input.until', `More than ${MOST_RECORDS} records are in this period. Choose a shorter one.`);
    const records: TedsRecordType[] = [];
    let refusedCount = 0;
    for (const patientId of new Set(all.map((record) => record.patientId))) {
      const wish: DisclosureWish = {
        ...{ submitId: submitIdFor(submitId, patientId), patientId, basis: 'audit_evaluation', purpose: 'operations' },
        ...{ recipient: { name: recipient, affiliation: null }, authority, means: 'export' },
        categories: categories[args.kind],
        words: `TEDS, ${args.kind} records from ${args.from} to ${args.until}`,
      };
      try {
        const { content } = await this.db.write(ctx, (tx) =>
          this.gate.release(tx, wish, () => this.teds.records(tx, args, patientId)),
        );
        records.push(...content);
      } catch (thrown) {
        if (!(thrown instanceof AppError && thrown.code === 'DISCLOSURE_REFUSED')) throw thrown;
        refusedCount += 1;
      }
    }
    const fileName = `teds-${args.kind}-${args.from}-${args.until}.csv`;
    return { fileName, content: fileOf(args.kind, records), recordCount: records.length, refusedCount };
  }
}

/** An empty cell is what nobody told; -9 is what was asked and has no class. */
function fileOf(kind: TedsKind, records: readonly TedsRecordType[]): string {
  const names = tedsColumns[kind];
  return writeCsv([
    ['STAY', 'FACILITY', 'DATE', ...names],
    ...records.map(({ episodeId, facilityName, on, items }) => [
      ...[episodeId, facilityName, on],
      ...names.map((name) => items.find((item) => item.name === name)?.code ?? null),
    ]),
  ]);
}
