let kept: { path: string; token: string } | undefined;

/**
 * Token of a link, read once from the part of the address after `#`, which no server log ever holds,
 * and removed from the address bar and the history at once. Empty when there is none.
 */
export function takeFragmentToken(): string {
  const { pathname, search, hash } = window.location;
  if (hash.length > 1) {
    kept = { path: pathname, token: decodeURIComponent(hash.slice(1)) };
    window.history.replaceState(window.history.state, '', pathname + search);
  }
  return kept?.path === pathname ? kept.token : '';
}
