import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { MeetingsService } from '../meetings/meetings.service';
import { stepFellowship, stepNumber, stepsWithoutWords } from './step-rules';

/** What a patient wrote for themselves about one step. */
export interface StepReflection {
  fellowship: string;
  step: number;
  words: string;
}

/** The form with which they write it; left empty, it is deleted. */
export interface StepReflectionInput {
  fellowship: string;
  step: number;
  words?: string | null;
}

/**
 * Reflections on the steps, for the patient alone: the database shows the rows to nobody else, neither staff of any reach
 * nor the product's own work nor reports. They are deleted for good when the patient empties them.
 */
@Injectable()
export class StepReflections {
  constructor(private readonly meetings: MeetingsService) {}

  /** Everything the patient wrote; nothing for anybody else. */
  async mine(tx: Transaction): Promise<StepReflection[]> {
    return tx.query<StepReflection>(
      `select fellowship, step, words from step_reflections where organization_id = $1 and patient_id = $2
       order by fellowship, step`,
      [tx.ctx.organizationId, patientOf(tx)],
    );
  }

  /** Keeps, replaces or deletes what was written about a step. @returns what is kept. @throws AppError BAD_INPUT */
  async write(tx: Transaction, input: StepReflectionInput): Promise<string | null> {
    const { fellowship, step, words } = parseInput(this.schema, input);
    await this.meetings.requireKnown(tx, [fellowship], 'input.fellowship', true);
    const key = [tx.ctx.organizationId, patientOf(tx), fellowship, step];
    if (words === null)
      await tx.query(
        `delete from step_reflections where organization_id = $1 and patient_id = $2 and fellowship = $3 and step = $4`,
        key,
      );
    else
      await tx.query(
        `insert into step_reflections (organization_id, patient_id, fellowship, step, words) values ($1, $2, $3, $4, $5)
         on conflict (organization_id, patient_id, fellowship, step) do update set words = excluded.words`,
        [...key, words],
      );
    return words;
  }

  private readonly schema = z.object({
    fellowship: stepFellowship(this.meetings),
    step: stepNumber.refine((step) => !stepsWithoutWords.includes(step), {
      error: 'For this step nothing is written down here.',
    }),
    words: optionalText(severalLines('What you write', 5000)),
  });
}

function patientOf({ ctx }: Transaction): Id | null {
  return ctx.kind === 'patient' ? ctx.patientId : null;
}
