// Runs before anything is painted, so that a page opens in the colors chosen on this device, else in the system's.
// The key and the attribute are those of color-scheme.ts.
const page = globalThis;
try {
  const chosen = page.localStorage.getItem('colors');
  const isDark = chosen ? chosen === 'dark' : page.matchMedia('(prefers-color-scheme: dark)').matches;
  page.document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
} catch {
  // Where nothing may be stored, the app follows the system as soon as it runs.
}
