import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AppError, badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { DecideImportRowInput } from './imports.graphql';
import { refuseImport } from './imports.policy';
import { differingFields, rowDecisions, type RowDecision, type RowOutcome } from './outcome-words';
import { PatientImport } from './patient-import.entity';
import { PatientImportRow } from './patient-import-row.entity';

const schema = z.object({
  rowId: z.string(),
  decision: z.enum(rowDecisions).nullish(),
  patientId: z.string().nullish(),
  accepted: z
    .array(z.enum(differingFields, { error: 'This row differs in no such field.' }))
    .max(differingFields.length)
    .nullish(),
});

/** What can be said of a row. */
const open: Record<RowOutcome, readonly RowDecision[]> = {
  ready: ['skip'],
  duplicate: ['another', 'same', 'skip'],
  missing: ['still_here', 'left'],
  changed: [],
  same: [],
  refused: [],
  held: [],
};

/** A person's word on one row of a file; until the file is committed it changes nothing. */
@Injectable()
export class DecideRow {
  /** Says it, or takes it back. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, CONFLICT once the file is committed */
  async run(tx: Transaction, input: DecideImportRowInput): Promise<Id> {
    refuseImport(tx.ctx);
    const { rowId, decision = null, patientId, accepted } = parseInput(schema, input);
    const row = await tx.repo(PatientImportRow).getForUpdate(rowId);
    const held = await tx.repo(PatientImport).get(row.patientImportId);
    // Who is missing is decided afterwards too: it changes no chart.
    if (held.status !== 'ready' && !(held.status === 'finished' && row.outcome === 'missing'))
      throw new AppError('CONFLICT', { message: 'This file is taken already. Upload it again to decide differently.' });
    if (decision !== null && !open[row.outcome].includes(decision))
      throw badInput('input.decision', 'This can’t be decided for this row.');
    const chosen = decision === 'same' ? patientId : null;
    if (decision === 'same' && !row.matches.some(({ id }) => id === chosen))
      throw badInput('input.patientId', 'Choose one of the charts that stand at this row.');
    const fields = [...new Set(accepted ?? [])];
    if (
      fields.some((field) => !row.differences.some((each) => each.field === field)) ||
      (fields.length > 0 && row.outcome !== 'changed')
    )
      throw badInput('input.accepted', 'This row differs in no such field.');
    await tx.repo(PatientImportRow).update(
      { id: rowId },
      {
        decision,
        decidedById: tx.ctx.actorId,
        accepted: fields,
        ...(row.outcome === 'duplicate' && { patientId: chosen ?? null }),
      },
    );
    await tx.changed('intakes');
    return rowId;
  }
}
