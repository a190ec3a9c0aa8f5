/** A fragment that nobody can read is no token; it must not keep the page from opening. */
function readFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

let kept: { path: string; token: string } | undefined;

/**
 * Token of a link, read once from the part of the address after `#`, which no server log ever holds,
 * and removed from the address bar and the history at once. Empty when there is none.
 */
export function takeFragmentToken(): string {
  const { pathname, search, hash } = window.location;
  if (hash.length > 1) {
    kept = { path: pathname, token: readFragment(hash) };
    window.history.replaceState(window.history.state, '', pathname + search);
  }
  return kept?.path === pathname ? kept.token : '';
}
