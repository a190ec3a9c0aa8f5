import { toApiError } from '@stepwell/web/graphql/api-error';
import { sendDocument } from '@stepwell/web/graphql/send';
import { answerCheckInDocument } from '../../care/care.graphql';
import { inputOf, type AnsweredDraft } from './draft';

/**
 * Sends the answers of one check-in; sending twice counts once.
 * @throws ApiError when they did not arrive
 */
export async function sendAnswers(draft: AnsweredDraft): Promise<void> {
  const input = inputOf(draft);
  try {
    await sendDocument(answerCheckInDocument, { input });
  } catch (thrown) {
    // A page left open overnight may answer a check-in that waits no more: the answer itself still counts.
    if (toApiError(thrown).code !== 'NOT_FOUND' || !input.dueCheckInId) throw thrown;
    await sendDocument(answerCheckInDocument, { input: { ...input, dueCheckInId: null } });
  }
}
