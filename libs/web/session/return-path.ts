const parameter = 'next';

/** Address of the sign-in page that leads back to where the person wanted to go. */
export function signInAddress(signInPath: string, wanted: string): string {
  if (wanted === '/' || wanted.startsWith(signInPath)) return signInPath;
  return `${signInPath}?${parameter}=${encodeURIComponent(wanted)}`;
}

/** Where to go after sign-in: only a path of this site, so that a link can't lead elsewhere. */
export function wantedAfterSignIn(search: string): string {
  const wanted = new URLSearchParams(search).get(parameter) ?? '/';
  return /^\/(?![/\\])/.test(wanted) ? wanted : '/';
}
