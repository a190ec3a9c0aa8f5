import { toApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { answerCheckInDocument } from '../../care/care.graphql';
import type { AnsweredDraft } from './draft';

/**
 * Sends the answers of one check-in; sending twice counts once.
 * @throws ApiError when they did not arrive
 */
export async function sendAnswers({ answerId, dueCheckInId, mood, craving, wantsCall }: AnsweredDraft): Promise<void> {
  const input = { answerId, mood, craving, wantsCall };
  try {
    await sendDocument(answerCheckInDocument, { input: { ...input, dueCheckInId } });
  } catch (thrown) {
    // A page left open overnight may answer a check-in that waits no more: the answer itself still counts.
    if (toApiError(thrown).code !== 'NOT_FOUND' || dueCheckInId === null) throw thrown;
    await sendDocument(answerCheckInDocument, { input: { ...input, dueCheckInId: null } });
  }
}
