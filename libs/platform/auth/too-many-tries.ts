import { AppError } from '@stepwell/kernel/errors';

/** Refuses a try and says how long to wait, at least one second; becomes the Retry-After header. */
export class TooManyTries extends AppError {
  readonly retryAfterSeconds: number;

  constructor(seconds: number) {
    super('TOO_MANY_TRIES');
    this.retryAfterSeconds = Math.max(1, Math.ceil(seconds));
  }
}
