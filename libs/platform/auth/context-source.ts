import type { IncomingMessage } from 'node:http';
import type { RequestContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';

/** A request as Node gives it, with the id that we gave it. */
export type HttpRequest = IncomingMessage & { requestId?: string };

/** A request after its session was looked up; null means nobody is signed in. */
export type RequestWithContext = IncomingMessage & { requestContext?: RequestContext | null };

/** Builds the context of a request from its session cookie; each surface (staff, patient) has one. */
export abstract class ContextSource {
  /** The context, or null when nobody is signed in. Its operation is the route; resolvers set their own. */
  abstract contextOf(request: HttpRequest): Promise<RequestContext | null>;

  /** Whether the person showed password or code a moment ago; never, where a surface has nothing that asks for it. */
  isProven(_context: RequestContext): Promise<boolean> {
    return Promise.resolve(false);
  }
}

const lookups = new WeakMap<IncomingMessage, Promise<RequestContext | null>>();

/** Looks the context up once per request, however many fields ask for it at once, and keeps it there. */
export async function resolveContext(
  source: ContextSource,
  request: RequestWithContext,
): Promise<RequestContext | null> {
  const lookup = lookups.get(request) ?? source.contextOf(request);
  lookups.set(request, lookup);
  request.requestContext = await lookup;
  return request.requestContext;
}

/** The context that `resolveContext` left. @throws AppError UNAUTHENTICATED */
export function contextOfRequest(request: RequestWithContext): RequestContext {
  if (!request.requestContext) throw new AppError('UNAUTHENTICATED');
  return request.requestContext;
}
