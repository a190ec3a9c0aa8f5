import { useSendQueue, type SendQueue } from '../../care/use-send-queue';
import type { AnsweredDraft } from './draft';
import { sendAnswers } from './send-answers';

/** Where the answers of a check-in are that left the questions. */
export type AnswerQueue = SendQueue<AnsweredDraft>;

/** Sends the answers of a check-in, and again by itself while there is no connection. */
export function useAnswerQueue(listener: Parameters<typeof useSendQueue<AnsweredDraft, unknown>>[1]): AnswerQueue {
  return useSendQueue(sendAnswers, listener);
}
