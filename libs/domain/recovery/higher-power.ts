import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';

const schema = z.object({ words: optionalText(oneLine('Your words', 200)) });

/** What a patient calls what helps them from beyond themselves, in their own words; nobody else is shown it. */
@Injectable()
export class HigherPower {
  /** Their words, or null. */
  async of(tx: Transaction): Promise<string | null> {
    const [row] = await tx.query<{ words: string }>(
      'select words from higher_powers where organization_id = $1 and patient_id = $2',
      [tx.ctx.organizationId, patientOf(tx)],
    );
    return row?.words ?? null;
  }

  /** Keeps them; nothing takes them back. @returns what is kept. @throws AppError BAD_INPUT */
  async say(tx: Transaction, input: { words?: string | null }): Promise<string | null> {
    const { words } = parseInput(schema, input);
    const key = [tx.ctx.organizationId, patientOf(tx)];
    if (words === null) await tx.query('delete from higher_powers where organization_id = $1 and patient_id = $2', key);
    else
      await tx.query(
        `insert into higher_powers (organization_id, patient_id, words) values ($1, $2, $3)
         on conflict (organization_id, patient_id) do update set words = excluded.words`,
        [...key, words],
      );
    return words;
  }
}

function patientOf({ ctx }: Transaction): string | null {
  return ctx.kind === 'patient' ? ctx.patientId : null;
}
