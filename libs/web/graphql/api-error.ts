import type { ErrorCode } from '@stepwell/kernel/errors';

/** A code of the server's catalogue, or NETWORK when no answer came. */
export type ApiErrorCode = ErrorCode | 'NETWORK';

/** The one error that pages see: what went wrong, at which field, and the reference that support can look up. */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly field?: string,
    readonly reference?: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
    this.name = 'ApiError';
  }

  /** Path of the form field, without the `input.` that GraphQL puts before it. */
  get formField(): string | undefined {
    return this.field?.replace(/^input\./, '');
  }
}

/** Narrows anything thrown to an ApiError; what nobody expected becomes INTERNAL without its text. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  return new ApiError('INTERNAL', '');
}

interface WireError {
  code?: ApiErrorCode;
  message?: string;
  field?: string;
  reference?: string;
}

/** Reads an error as either surface writes it. */
export function errorFromWire(wire: WireError | undefined, status: number, retryAfter: string | null): ApiError {
  const fallback: ApiErrorCode = status === 401 ? 'UNAUTHENTICATED' : status === 429 ? 'TOO_MANY_TRIES' : 'INTERNAL';
  const seconds = retryAfter === null ? undefined : Number(retryAfter);
  return new ApiError(
    wire?.code ?? fallback,
    wire?.message ?? '',
    wire?.field,
    wire?.reference,
    seconds !== undefined && Number.isFinite(seconds) ? seconds : undefined,
  );
}
