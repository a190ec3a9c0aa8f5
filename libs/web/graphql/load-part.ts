import { request } from './send';

/**
 * Loads a part of the app. A file that is gone is the loader's own error, after which the router loads the page anew, in its
 * newer version. @throws ApiError NETWORK where the server does not answer at all: what is on screen stays
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    await request('/healthz', { method: 'HEAD', cache: 'no-store' });
    throw error;
  }
}
