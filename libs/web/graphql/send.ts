import { ApiError, errorFromWire, type ApiErrorCode } from './api-error';
import { isAttended } from './last-touch';

/** What codegen's documents look like to this library: text that knows its result and its variables; an id when built. */
export interface TypedDocument<Result, Variables> {
  toString(): string;
  __apiType?: (variables: Variables) => Result;
}

/**
 * Headers of our own pages, errors in the language on the screen; a request that no person asked for says so, and
 * doesn't keep the session alive.
 */
export function ownHeaders(): Record<string, string> {
  const own = {
    'content-type': 'application/json',
    'x-requested-with': 'stepwell',
    'accept-language': document.documentElement.lang || 'en',
  };
  return isAttended() ? own : { ...own, 'x-unattended': '1' };
}

/** Fetches from the own server; throws ApiError NETWORK when it can't be reached. */
export async function request(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { credentials: 'same-origin', ...init });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiError('NETWORK', '');
  }
}

async function readJson(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  return response.json().catch(() => undefined);
}

let prove: (() => Promise<boolean>) | undefined;

/**
 * Says who asks for password or code where an act needs them once more; the act is then repeated. `ask` answers false
 * where nobody gave them. Answers how to take that back.
 */
export function onStepUp(ask: () => Promise<boolean>): () => void {
  prove = ask;
  return () => {
    prove = undefined;
  };
}

async function isProvenAfter(code: string | undefined): Promise<boolean> {
  return code === 'STEP_UP_REQUIRED' && (await prove?.()) === true;
}

interface GraphAnswer<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: ApiErrorCode; field?: string; reference?: string } }[];
}

/** Sends one typed document to `/graphql`; throws ApiError for any error in the answer. */
export async function sendDocument<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables?: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const words = document.toString();
  const body = JSON.stringify({
    ...(words.startsWith('sha256:') ? { documentId: words } : { query: words }),
    variables,
  });
  const response = await request('/graphql', { method: 'POST', headers: ownHeaders(), body, signal: signal ?? null });
  const answer = (await readJson(response)) as GraphAnswer<Result> | undefined;
  const first = answer?.errors?.[0];
  if (await isProvenAfter(first?.extensions?.code)) return sendDocument(document, variables, signal);
  if (first || !answer?.data) {
    throw errorFromWire(
      first && { ...first.extensions, message: first.message },
      response.status,
      response.headers.get('retry-after'),
    );
  }
  return answer.data;
}

/** Posts JSON to a REST path of the contract; throws ApiError when it is refused. `query` starts with `?` or is absent. */
export async function postJson<Result = void>(path: string, body?: unknown): Promise<Result> {
  const response = await request(path, {
    method: 'POST',
    headers: ownHeaders(),
    body: body instanceof Blob ? body : JSON.stringify(body ?? {}),
  });
  const answer = (await readJson(response)) as { error?: { code?: ApiErrorCode; message?: string } } | undefined;
  if (await isProvenAfter(answer?.error?.code)) return postJson(path, body);
  if (!response.ok) throw errorFromWire(answer?.error, response.status, response.headers.get('retry-after'));
  return answer as Result;
}

/** Reads JSON from a REST path; throws ApiError when it is refused. */
export async function getJson<Result>(path: string): Promise<Result> {
  const response = await request(path, { headers: ownHeaders() });
  const answer = (await readJson(response)) as { error?: { code?: ApiErrorCode; message?: string } } | undefined;
  if (!response.ok) throw errorFromWire(answer?.error, response.status, response.headers.get('retry-after'));
  return answer as Result;
}
