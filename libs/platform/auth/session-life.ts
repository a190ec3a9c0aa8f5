import type { RequestContext } from '@stepwell/kernel/context';

/**
 * Tells whether the session behind a context still lives in the context's organization, without keeping it alive; each
 * surface implements it.
 */
export abstract class SessionLife {
  abstract lives(context: RequestContext): Promise<boolean>;
}
