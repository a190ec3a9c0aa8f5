import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, optionalText } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { MeetingsService } from '../meetings/meetings.service';
import { alcoholicsAnonymous1939 } from './historic-steps';
import { stepKinds, stepLabels, type LabelLanguage, type StepKind } from './step-labels';

/** What stands beside our own labels: nothing, the historic text, or text that the organization may use. */
export const wordingChoices = ['labels', 'historic', 'own'] as const;
/** One choice. */
export type WordingChoice = (typeof wordingChoices)[number];

/** One list of twelve. */
export interface StepTexts {
  fellowship: string;
  kind: StepKind;
  /** Our own words, always twelve. */
  labels: readonly string[];
  choice: WordingChoice;
  /** False where there is no historic text that may be shown. */
  hasHistoric: boolean;
  /** Twelve published texts, or none. */
  wording: readonly string[];
  /** Where the wording is from. */
  source: string | null;
  /** Why it may be shown. */
  notice: string | null;
}

/** What an organization chose for one list. */
export interface WordingInput {
  fellowship: string;
  kind: StepKind;
  choice: WordingChoice;
  texts?: readonly string[] | null;
  source?: string | null;
}

const schema = z.object({
  kind: z.enum(stepKinds),
  choice: z.enum(wordingChoices),
  texts: z.array(oneLine('Each text', 1_000)).max(12, { error: 'There are twelve.' }).nullish(),
  source: optionalText(oneLine('The source', 500)),
});

/** The steps and traditions of a fellowship as this organization shows them. */
@Injectable()
export class StepTextsService {
  constructor(private readonly meetings: MeetingsService) {}

  /** Both lists; none for a path that has no twelve steps. @throws AppError BAD_INPUT */
  async of(tx: Transaction, fellowship: string, language: LabelLanguage): Promise<StepTexts[]> {
    const known = (await this.meetings.paths(tx)).find(({ code }) => code === fellowship);
    if (!known) throw badInput('fellowship', 'Choose a fellowship from the list.');
    if (!known.isTwelveStep) return [];
    const rows = await tx.query<{ kind: StepKind; choice: WordingChoice; texts: string[]; source: string | null }>(
      'select kind, choice, texts, source from step_wordings where organization_id = $1 and fellowship = $2',
      [tx.ctx.organizationId, fellowship],
    );
    return stepKinds.map((kind) => {
      const chosen = rows.find((row) => row.kind === kind);
      const hasHistoric = historicOf(fellowship, kind) !== null;
      const choice = chosen?.choice ?? (hasHistoric ? 'historic' : 'labels');
      const historic = choice === 'historic' ? historicOf(fellowship, kind) : null;
      return {
        fellowship,
        kind,
        labels: stepLabels[language][kind],
        choice,
        hasHistoric,
        wording: historic?.texts ?? (choice === 'own' ? chosen!.texts : []),
        source: historic?.source ?? (choice === 'own' ? chosen!.source : null),
        notice: historic?.notice ?? null,
      };
    });
  }

  /** Replaces what was chosen before; texts that were entered once stay for the day they are chosen again. @throws AppError FORBIDDEN, BAD_INPUT naming the field */
  async choose(tx: Transaction, input: WordingInput): Promise<void> {
    authorize(tx.ctx, 'organization:manage');
    const { kind, choice, texts, source } = parseInput(schema, input);
    const fellowship = (await this.meetings.paths(tx)).find(({ code }) => code === input.fellowship);
    if (!fellowship?.isTwelveStep) throw badInput('input.fellowship', 'Choose a twelve-step fellowship from the list.');
    if (choice === 'historic' && !historicOf(fellowship.code, kind))
      throw badInput('input.choice', 'There is no text of this fellowship that is free to be shown.');
    if (choice === 'own' && texts?.length !== 12) throw badInput('input.texts', 'Enter all twelve texts.');
    if (choice === 'own' && !source)
      throw badInput('input.source', 'Say where the text is from and who permitted you to show it.');
    await tx.query(
      `insert into step_wordings (organization_id, fellowship, kind, choice, texts, source, set_by_id)
       values ($1, $2, $3, $4, coalesce($5::text[], '{}'), $6, $7)
       on conflict (organization_id, fellowship, kind) do update set choice = excluded.choice,
         texts = coalesce($5::text[], step_wordings.texts), source = coalesce($6, step_wordings.source),
         set_by_id = excluded.set_by_id`,
      [
        ...[tx.ctx.organizationId, fellowship.code, kind, choice],
        ...[texts ?? null, source],
        tx.ctx.kind === 'staff' ? tx.ctx.actorId : null,
      ],
    );
    await tx.changed('meetings');
  }
}

function historicOf(fellowship: string, kind: StepKind) {
  return fellowship === 'AA' && kind === 'steps' ? alcoholicsAnonymous1939 : null;
}
