import type { IncomingMessage } from 'node:http';

/**
 * Tells whether a timer, not a person, sent a request: the page says so in `x-unattended: 1`, and an event stream always
 * is. Such requests are answered but don't keep a session alive, so that a screen nobody looks at signs itself out.
 */
export function isUnattended(request: Pick<IncomingMessage, 'headers' | 'url'>): boolean {
  return request.headers['x-unattended'] === '1' || /^\/events(\?|$)/.test(request.url ?? '');
}
