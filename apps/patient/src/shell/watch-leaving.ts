/**
 * Keeps a left page from being shown again: it is hidden when it goes, and loaded anew when the browser brings it back
 * from its memory, so that after sign-out "Back" finds nothing. A link pasted over an open page begins anew, too.
 */
export function watchLeaving(): void {
  window.history.scrollRestoration = 'manual';
  window.addEventListener('pagehide', () => document.documentElement.classList.add('left'));
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) window.location.reload();
    else document.documentElement.classList.remove('left');
  });
  window.addEventListener('hashchange', () => window.location.reload());
}
