import { errorFromWire, type ApiErrorCode } from './api-error';
import { ownHeaders, request } from './send';

/** Posts JSON to a REST path that answers with a file; throws ApiError when it is refused. */
export async function postForFile(path: string, body: unknown): Promise<Blob> {
  const response = await request(path, { method: 'POST', headers: ownHeaders(), body: JSON.stringify(body) });
  if (response.ok) return response.blob();
  const answer = (await response.json().catch(() => undefined)) as
    | { error?: { code?: ApiErrorCode; message?: string } }
    | undefined;
  throw errorFromWire(answer?.error, response.status, response.headers.get('retry-after'));
}
