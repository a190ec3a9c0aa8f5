import type { Language } from '@stepwell/kernel/words';
import { callScript, letterWords, type HandFrame } from '@stepwell/delivery/templates/by-hand.template';
import { programmeMessage } from '@stepwell/delivery/templates/programme-message.template';
import type { Rendered } from '@stepwell/delivery/templates/rendered';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { OpenRoute } from './decide-occurrence';
import type { ProgrammeStep } from './programme';
import { wordsOf } from './step-words';

/** Stands where the link of a patient would: a dry run gives nobody a way in. */
const SAMPLE_LINK = 'https://…/#…';

/** A step's message as it would read, without a way in. */
export function sampleMessage(
  step: ProgrammeStep,
  frame: { channel: OpenRoute['channel']; language: Language; senderName: string },
  asksNumber: boolean,
): Rendered {
  return programmeMessage(frame, wordsOf(step, frame.language, asksNumber), SAMPLE_LINK);
}

/** What a call leaves on a machine, or a letter says; null where nothing may be left, and for what the supervisor decides. */
export function handWords(step: ProgrammeStep, frame: HandFrame, mayLeave: boolean): string | null {
  if (step.action === 'call') return mayLeave ? callScript(frame).voicemail : null;
  return step.action === 'letter' ? letterWords(frame) : null;
}

/** The organization's neutral name in messages. */
export async function senderNameOf(tx: Transaction): Promise<string> {
  const [row] = await tx.query<{ senderName: string }>(
    `select neutral_sender_name as "senderName" from organizations where organization_id = $1`,
    [tx.ctx.organizationId],
  );
  return row!.senderName;
}
